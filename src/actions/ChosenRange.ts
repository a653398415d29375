import type { Cells } from '../core/intake/Cells';
import type { MappingGuess } from '../core/intake/guessMapping';
import type { SourceRange } from '../excel/SourceRange';

/** The block of data the user chose, with a guess of what its columns mean. */
export interface ChosenRange {
  readonly range: SourceRange;
  /** Every column, but only its first rows. */
  readonly head: Cells;
  readonly dataRows: number;
  readonly guess: MappingGuess;
  readonly tableName?: string;
}
