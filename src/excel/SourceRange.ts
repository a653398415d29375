/** A block of cells with its header row, by numbers: it stays valid while the user selects something else. 0-based. */
export interface SourceRange {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  /** Header row included, already narrowed to the used range. */
  readonly rows: number;
  readonly columns: number;
  /** Header texts as they were when the range was read: a later read or write compares them. */
  readonly headers: readonly string[];
}
