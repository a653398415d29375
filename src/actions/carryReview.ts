import type { Outcome } from './Outcome';

/** What became of a review's agreed corrections. */
export interface CarriedReview {
  readonly planSheet: string;
  /** Corrections that are in the plan now and were not before. */
  readonly carried: number;
  /** Those that were in the plan already. */
  readonly already: number;
  /** Those not agreed, so not carried. */
  readonly open: number;
  /** Agreed ones that cannot be carried, with the row (1-based) they stand on. */
  readonly refused: readonly {
    readonly row: number;
    readonly because: 'noMonth' | 'pastMonth' | 'badAmount' | 'noItem';
  }[];
}

/** Carries the agreed corrections of a review into the plan's next months, once each; the targets as they were stay beside. */
export function carryReview(reviewSheetId: string, today?: Date): Promise<Outcome<CarriedReview>> {
  throw new Error(`${reviewSheetId} ${String(today)} is being written`);
}
