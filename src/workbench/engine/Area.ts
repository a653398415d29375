/** 0-based rectangle. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type RowSpan = Pick<Area, 'row' | 'rows'>;
