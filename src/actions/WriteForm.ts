import type { WriteForm as Form } from '../sheets/WriteForm';

/** How tiers are written: as the values judged now, as live `ABC.*` formulas, or as formulas of Excel's own functions alone. */
export type WriteForm = Form;
