import type { Question, Treatments } from './Treatments';

/** blocks: no result until mended or decided; changes: the result depends on the treatment; note: worth knowing. */
export type Severity = 'blocks' | 'changes' | 'note';

export type IssueCode =
  | 'noHeader' // the columns have no header though one was promised (blocks)
  | 'noRows' // nothing below the header (blocks)
  | 'noCustomers' // no row names a customer (blocks)
  | 'noNumbers' // an indicator column without a single number (blocks)
  | 'otherHeader' // the headers of another table below this one (blocks)
  | 'hiddenRows' // rows hidden by a filter or by hand (asked)
  | 'mixedCurrencies' // amounts in more than one currency (asked)
  | 'errorCell' // an error cell in a mapped column (asked)
  | 'dayOrder' // text dates that day, month or year could begin (asked where nothing tells)
  | 'unselectedRows' // rows between the selected areas: left out (note)
  | 'repeatedHeader' // the header again, further down: left out (changes)
  | 'totalRow' // a total or subtotal row: left out (changes)
  | 'blankCustomer' // an amount on a row without a customer: left out (changes)
  | 'mergedCustomer' // rows below a customer in a merged cell: given to him (changes)
  | 'similarCustomers' // customers that differ only by case, width or spaces: kept apart (changes)
  | 'homonyms' // one name beside several ids: joined (changes)
  | 'idMissing' // an amount beside a name without an id: given to the id of that name, else to the name (changes)
  | 'joinedSpellings' // a customer written with spaces at the ends, or as a number and as text: joined (changes)
  | 'roundedId' // a number of more than 15 digits that tells customers apart: Excel has rounded it (changes)
  | 'textNumber' // text read as a number (changes)
  | 'commaNumber' // text such as "1.234,50" or "1,234" whose meaning hangs on the decimal sign (changes)
  | 'textIgnored' // text that is no number, in an indicator column: left out (changes)
  | 'dateAmount' // a date among the amounts: left out (changes)
  | 'booleanIgnored' // TRUE or FALSE in an indicator column: left out (changes)
  | 'shareAveraged' // several rows of one customer give a share: their mean is used (changes)
  | 'mixedShares' // shares above 1 beside shares up to 1 in one column (changes)
  | 'swappedDays' // days whose day and month Excel has probably exchanged on import (changes)
  | 'badDate' // a cell that is no date in the date column (changes)
  | 'blankDate' // a row without a date beside others that have one (changes)
  | 'futureDate' // dates after today (changes)
  | 'assumedYear' // period headers without a year (changes)
  | 'fiscalPeriods' // periods of fiscal years, read as those of the calendar (changes)
  | 'unusedPeriods' // periods not read: of another length, named twice, running totals (changes)
  | 'unfinishedPeriod' // the last month has not ended, in the calendar or in the data (note)
  | 'textDate' // text read as a date (note)
  | 'date1904' // the workbook counts its days from 1904 (note)
  | 'nameVaries' // one customer id stands beside several names: the first is shown (note)
  | 'sameName' // several customer ids under one name: kept apart (note)
  | 'blankValue' // a customer without any value for an indicator: not judged on it (note)
  | 'nonPositive' // customers whose total is zero or below: never above C (note)
  | 'fewCustomers'; // fewer than 5 customers: too few to mean much (note)

/** What the user may decide about a finding, and what holds now; "ask" where he has to decide first. */
export type Choice = {
  readonly [Q in Question]: {
    readonly question: Q;
    /** In the order in which they are offered; never "ask", and "auto" only where it is a decision. */
    readonly options: readonly Treatments[Q][];
    readonly chosen: Treatments[Q];
  };
}[Question];

/** One kind of finding in the data, with what was done about it. The words are in `locales`, keyed by `code`. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** Cells, rows or customers concerned; see the words of each code. */
  readonly count: number;
  /** Header of the column concerned, when it is one column; its letters when the header is blank or the column missing. */
  readonly column?: string;
  /** Cell addresses such as "R7", in sheet order, a hundred at most. */
  readonly examples: readonly string[];
  /** Customer labels, for findings about customers, a hundred at most. */
  readonly customers?: readonly string[];
  readonly choice?: Choice;
  /** What else the words of the code name: { year: 2026 }, { currencies: "CNY, USD" }, ... */
  readonly values?: Readonly<Record<string, string | number>>;
}
