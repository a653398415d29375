import type { Cells } from '../core/intake/Cells';
import type { SourceRange } from './SourceRange';

/** What the user selected, narrowed to where data is, with enough of it to guess what each column means. */
export interface Selection {
  readonly range: SourceRange;
  /** Every column, but only its first rows (200 at most). */
  readonly head: Cells;
  readonly dataRows: number;
  /** Set when the range lies within a native table. */
  readonly tableName?: string;
}
