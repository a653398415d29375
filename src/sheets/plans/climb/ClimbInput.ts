import type { Language } from '../../../locales/Language';

/** What a climb is made of. */
export interface ClimbInput {
  readonly customerId: string;
  readonly customer: string;
  /** The plan's year; absent where the climb is not of a plan: then the words say nothing of a year. */
  readonly year?: number;
  /** The version of the plan that it was made from; absent where it is of none. */
  readonly revision?: number;
  /** Where it begins; blank when nothing is known. */
  readonly present?: number;
  /** May be lower than the present. */
  readonly goal?: number;
  /** 1 to 60. */
  readonly periods: number;
  /** Serial of the first day. */
  readonly start: number;
  /** What was reached at the end of each period, as far as it is known. */
  readonly actuals: readonly (number | undefined)[];
  readonly language: Language;
}
