import type { PlanCustomer } from '../core/plan/PlanCustomer';
import type { Analysis } from './Analysis';

/** What the judged data offers a planner. */
export interface PlanFacts {
  /** All judged customers, best first, with the figures of the year before `year` and of `year`. */
  readonly customers: readonly PlanCustomer[];
  readonly year: number;
  /** Whether the data tells months of the year before: without, the base is the total and no season is known. */
  readonly hasMonths: boolean;
  /** Whether payments are among the indicators: without, nothing is known to grow from. */
  readonly hasPayments: boolean;
  /** Whether actuals can be formulas on the source, and why not. */
  readonly links: 'possible' | 'noDays' | 'notAsRead' | 'tooHeavy';
}

/** What the judged customers and their data offer for the plans of a year. */
export function planFacts(analysis: Analysis, year: number): PlanFacts {
  throw new Error(`${analysis.today} ${year} is being written`);
}
