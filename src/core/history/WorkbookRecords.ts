import type { Settings } from '../abc/Settings';
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
    | 'several' // more than one sheet claims to be this record: `other` is the second
    | 'severalTables' // the sheet has more than one table
    | 'doubled' // the number `run` stands twice among the runs
    | 'rowsMissing'; // there are fewer or more customers of `run` than it judged
  readonly column?: string;
  readonly rows?: number;
  readonly address?: string;
  readonly other?: string;
  readonly run?: number;
}

/** Where a customer stood in an earlier run, and the settings of that run: under others nothing is held against it. */
export interface LastEntry extends Pick<RunEntry, 'customerId' | 'tier' | 'computedTier' | 'isByHand'> {
  readonly settings?: Settings;
}

/** What the workbook itself says about its customers beside their figures. */
export interface WorkbookRecords {
  /** All that were set and not ended, expired ones too. */
  readonly overrides: readonly Override[];
  /** The customers of the last run of the same list, of each settings it was judged by; only read where damping asks for it. */
  readonly lastRun?: readonly LastEntry[];
  /** The edited measures; the usual ones where absent. */
  readonly measures?: MeasureTexts;
  readonly damage: readonly RecordDamage[];
  /** Set where some of the damage is that of the runs or their customers. */
  readonly isHistoryDamaged?: true;
}

/** A workbook that keeps no records yet. */
export const noRecords: WorkbookRecords = { overrides: [], damage: [] };
