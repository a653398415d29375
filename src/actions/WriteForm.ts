import type { WriteForm as Form } from '../sheets/WriteForm';

/** How tiers are written: as the values judged now, or as live `ABC.*` formulas. */
export type WriteForm = Form;
