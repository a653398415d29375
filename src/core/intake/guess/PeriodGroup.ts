import type { PeriodColumn } from '../Mapping';

/** Columns whose headers name periods of one length and, but for the period, the same thing: "2025-01 Sales", "2025-02 Sales". */
export interface PeriodGroup {
  /** What the headers say besides the period; "" when nothing. */
  readonly label: string;
  readonly length: 'day' | 'month' | 'quarter' | 'half' | 'year';
  /** At least two, ascending by day. */
  readonly periods: readonly PeriodColumn[];
  readonly assumedYear?: number;
  /** Set when several columns name one period, so that what parts them was not understood; the first of each is taken. */
  readonly isRepeated?: true;
  /** 0-based sheet columns of the same label and another length. */
  readonly unused: readonly number[];
}
