import type { Judgement } from '../core/abc/Judgement';
import type { WorkbookRecords } from '../core/history/WorkbookRecords';
import type { Cells } from '../core/intake/cells/Cells';
import type { CustomerTable } from '../core/intake/CustomerTable';
import type { Issue } from '../core/intake/Issue';
import type { Mapping } from '../core/intake/Mapping';
import type { Treatments } from '../core/intake/Treatments';
import type { StabilityJudgement } from '../core/stability/judgeStability';
import type { PeriodSettings } from '../core/stability/PeriodSettings';
import type { Unknown } from '../core/Unknown';
import type { ChosenRange } from './ChosenRange';

/** A chosen range, read and judged. */
export interface Analysis {
  readonly chosen: ChosenRange;
  readonly mapping: Mapping;
  readonly treatments: Treatments;
  /** The mapped columns as they were read: a write beside them compares. */
  readonly cells: Cells;
  /** What the workbook says about its customers beside their figures, as it was when they were read. */
  readonly records: WorkbookRecords;
  /** Excel serial of the day of the judgement. */
  readonly today: number;
  /** The table is undefined exactly when an issue blocks. */
  readonly intake: { readonly table: CustomerTable | undefined; readonly issues: readonly Issue[] };
  /** undefined when there is no table to judge. */
  readonly judgement: Judgement | Unknown | undefined;
  /** The steadiness under the periods it was judged by, for the next judging with the same ones. */
  readonly steadiness?: {
    readonly periods: PeriodSettings;
    readonly answer: StabilityJudgement | Unknown | undefined;
  };
}
