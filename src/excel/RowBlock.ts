/** Adjoining rows of a sheet; 0-based. */
export interface RowBlock {
  readonly row: number;
  readonly rows: number;
}
