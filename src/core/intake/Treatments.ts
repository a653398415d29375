import type { DayOrder } from './cells/Cells';

/** What is done with findings that could be handled in more than one way. "ask": the user has to decide first. */
export interface Treatments {
  /** Rows hidden by a filter or by hand. */
  readonly hiddenRows: 'ask' | 'leaveOut' | 'keep';
  /** Amounts in several currencies: one of them, or all as if they were one. */
  readonly currencies: 'ask' | 'asOne' | `only:${string}`;
  /** Rows with an error cell in a mapped column. */
  readonly errors: 'ask' | 'leaveOut';
  /** Text dates such as 1/5/2024 or 25-01-05. "auto": what the column proves, else as the workbook's culture writes; else asked. */
  readonly dayOrder: 'auto' | DayOrder;
  /** The decimal sign of numbers stored as text. "auto": as the workbook's culture writes. */
  readonly decimals: 'auto' | 'point' | 'comma';
  /** Rows that look like totals of other rows. */
  readonly totals: 'leaveOut' | 'keep';
  /** Cells below a customer in a merged block. */
  readonly mergedCustomers: 'fillDown' | 'leaveOut';
  /** Amounts on rows without a customer; "fillDown" gives them to the customer above. */
  readonly blankCustomers: 'leaveOut' | 'fillDown';
  /** Customers that differ only by case, width or spaces. */
  readonly similar: 'separate' | 'merge';
  /** Customers of one name beside several values of the possible id column. */
  readonly homonyms: 'join' | 'useId';
  /** Rows whose date is none: their amounts count, or the rows are left out. */
  readonly badDates: 'keep' | 'leaveOut';
  /** Rows dated after today, and periods that begin after today. */
  readonly futureDates: 'keep' | 'leaveOut';
  /** A column of shares with some above 1 and some not: as they are, or those above 1 as per cent. */
  readonly shareScale: 'asIs' | 'percent';
}

export type Question = keyof Treatments;

export const defaultTreatments: Treatments = {
  hiddenRows: 'ask',
  currencies: 'ask',
  errors: 'ask',
  dayOrder: 'auto',
  decimals: 'auto',
  totals: 'leaveOut',
  mergedCustomers: 'fillDown',
  blankCustomers: 'leaveOut',
  similar: 'separate',
  homonyms: 'join',
  badDates: 'keep',
  futureDates: 'keep',
  shareScale: 'asIs',
};
