import type { PeriodLength } from './PeriodSettings';

/** The periods that a ledger was divided into; days are Excel serials. */
export interface Periods {
  readonly length: PeriodLength;
  /** True when `length` was found by itself. */
  readonly isAuto: boolean;
  /** First day of each period, ascending (T). */
  readonly starts: readonly number[];
  /** Last day with data: days since the last order are counted up to here. */
  readonly asOf: number;
  /** First day of a last period that the data does not cover and that was left out; undefined when all are kept. */
  readonly leftOut: number | undefined;
  /** Position in the indicators of the one whose history is judged. */
  readonly indicator: number;
}
