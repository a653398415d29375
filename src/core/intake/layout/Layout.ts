/** Where the headers of a range stand. */
export interface Layout {
  /** Rows above the headers that are no data: a report's title, its date, blank rows. */
  readonly titleRows: number;
  /** 0: the data begins at once; 2: a row of groups above the row of column names. */
  readonly headerRows: 0 | 1 | 2;
}

/** How far a guess may be trusted: sure needs no second look, likely one, unsure must be checked. */
export type Confidence = 'sure' | 'likely' | 'unsure';
