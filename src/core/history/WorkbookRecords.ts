import type { MeasureTexts } from '../plan/MeasureTexts';
import type { RunEntry } from './JudgementRun';
import type { Override } from './Override';

/** What is wrong with a sheet this add-in keeps its records on. It is told, never mended: somebody may have meant it. */
export interface RecordDamage {
  readonly sheetName: string;
  readonly kind:
    | 'noTable' // the sheet has no table any more
    | 'columnMissing' // a column was deleted or renamed: `column` is its usual name
    | 'badRows' // some rows cannot be read: `rows` tells how many, `address` the first
    | 'several'; // more than one sheet claims to be this record: `other` is the second
  readonly column?: string;
  readonly rows?: number;
  readonly address?: string;
  readonly other?: string;
}

/** What the workbook itself says about its customers beside their figures. */
export interface WorkbookRecords {
  /** All that were set and not ended, expired ones too. */
  readonly overrides: readonly Override[];
  /** The customers of the last run; only read where damping asks for it. */
  readonly lastRun?: readonly Pick<RunEntry, 'customerId' | 'tier' | 'computedTier'>[];
  /** The edited measures; the usual ones where absent. */
  readonly measures?: MeasureTexts;
  readonly damage: readonly RecordDamage[];
}

/** A workbook that keeps no records yet. */
export const noRecords: WorkbookRecords = { overrides: [], damage: [] };
