/** blocks: no result until mended; changes: the result depends on the treatment; note: worth knowing. */
export type Severity = 'blocks' | 'changes' | 'note';

export type IssueCode =
  | 'errorCell' // an error cell in a mapped column (blocks)
  | 'noHeader' // the first row holds no text (blocks)
  | 'noRows' // nothing below the header (blocks)
  | 'noCustomers' // no row names a customer (blocks)
  | 'noNumbers' // an indicator column without a single number (blocks)
  | 'textNumber' // text read as a number (changes)
  | 'textIgnored' // text that is no number, in an indicator column: left out (changes)
  | 'booleanIgnored' // TRUE or FALSE in an indicator column: left out (changes)
  | 'blankCustomer' // an amount on a row without a customer: left out (changes)
  | 'totalRow' // a total or subtotal row: left out (changes)
  | 'shareAveraged' // several rows of one customer give a share: their mean is used (changes)
  | 'badDate' // text that is no date in the date column (note)
  | 'nameVaries' // one customer id stands beside several names: the first is shown (note)
  | 'blankValue' // a customer without any value for an indicator: not judged on it (note)
  | 'nonPositive' // customers whose total is zero or below: never above C (note)
  | 'fewCustomers'; // fewer than 5 customers: too few to mean much (note)

/** One kind of finding in the data, with what was done about it. The words are in `locales`, keyed by `code`. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** Cells, rows or customers concerned; see the words of each code. */
  readonly count: number;
  /** Header of the column concerned, when it is one column; its letters when the header is blank or the column missing. */
  readonly column?: string;
  /** Up to five cell addresses such as "R7", in sheet order. */
  readonly examples: readonly string[];
  /** Up to five customer labels, for findings about customers. */
  readonly customers?: readonly string[];
}
