import type { StabilityVerdict } from '../stability/CustomerStability';

/** Full plan, standard plan, one line of a list; customers below C are planned as C. */
export type PlanTier = 'A' | 'B' | 'C';

export const planTiers: readonly PlanTier[] = ['A', 'B', 'C'];

/** What is known of a customer in one year. A month without data is undefined; one with data and no sales is 0. */
export interface YearFigures {
  /** Payments collected by month (12). */
  readonly payments: readonly (number | undefined)[];
  /** Gross profit by month (12). */
  readonly grossProfit: readonly (number | undefined)[];
  /** Our share of the customer's profit, 0..1, where the judgement has it. */
  readonly brandShare: number | undefined;
  /** The month (0..11) of which the data has only the first days; absent where all months that are known are whole. */
  readonly begun?: number;
}

/** A judged customer as a plan needs it. */
export interface PlanCustomer {
  readonly id: string;
  readonly name: string;
  readonly tier: PlanTier;
  /** Letters of the indicators: "AAB". */
  readonly profile: string;
  readonly stability: StabilityVerdict | undefined;
  readonly lastYear: YearFigures;
  readonly thisYear: YearFigures;
  /** What the targets grow from: last year's payments, or their total where the data has no days; undefined when nothing is known. */
  readonly base: number | undefined;
  /** The same of gross profit. */
  readonly grossProfitBase: number | undefined;
}
