import type { RowBlock } from './RowBlock';

/** A block of cells with its header rows, by numbers: it stays valid while the user selects something else. 0-based. */
export interface SourceRange {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The first header row; the first data row when there is no header. */
  readonly row: number;
  readonly column: number;
  /** Header rows included, already narrowed to the used range. */
  readonly rows: number;
  readonly columns: number;
  readonly headerRows: 0 | 1 | 2;
  /** Header texts as they were when the range was read, by sheet column: a later read or write compares them. */
  readonly headers: Readonly<Record<number, string>>;
  /** The selected blocks of rows, header rows included, when they do not make up the whole; ascending. */
  readonly rowBlocks?: readonly RowBlock[];
}
