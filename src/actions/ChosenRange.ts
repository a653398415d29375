import type { Cells } from '../core/intake/cells/Cells';
import type { Confidence, Layout } from '../core/intake/layout/Layout';
import type { Mapping } from '../core/intake/Mapping';
import type { MappingGuess } from '../core/intake/guess/MappingGuess';
import type { Treatments } from '../core/intake/Treatments';
import type { Selection } from '../excel/Selection';
import type { SourceRange } from '../excel/SourceRange';

/** The block of data the user chose, with a guess of where its headers stand and what its columns mean. */
export interface ChosenRange {
  readonly selection: Selection;
  readonly layout: Layout;
  /** "sure" where Excel knows the header or the user chose it. */
  readonly layoutConfidence: Confidence;
  /** The header rows and the data below; titles are cut off. */
  readonly range: SourceRange;
  /** Every column, but only its first rows. */
  readonly head: Cells;
  readonly dataRows: number;
  readonly guess: MappingGuess;
  readonly tableName?: string;
  /** What was chosen for columns of these headers the last time in this workbook. */
  readonly remembered?: { readonly mapping: Mapping; readonly treatments: Treatments };
}
