import type { Tier } from '../../core/abc/Tier';

/** What is typed in the form of a customer's tier and not saved yet. */
export interface TierDraft {
  readonly chosen: Tier | undefined;
  readonly reason: string;
  readonly author: string;
  /** yyyy-mm-dd, or "" for good. */
  readonly until: string;
}

/** The open forms by the customer's id: a row that scrolls out of the list takes its form with it, but not what was typed. */
export type TierDrafts = Map<string, TierDraft>;
