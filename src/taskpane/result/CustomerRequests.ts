import type { JudgedCustomer } from '../../core/abc/Judgement';
import type { Tier } from '../../core/abc/Tier';
import type { Override } from '../../core/history/Override';
import type { StabilityVerdict } from '../../core/stability/CustomerStability';
import type { PaneActions } from '../pane/PaneActions';
import type { TierDrafts } from './TierDraft';

/** What may be asked about one customer, or done with it. */
export interface CustomerRequests {
  readonly explain: PaneActions['explainCustomer'];
  /** What a customer of this tier and steadiness gets, a line a measure, by the workbook's own measures where it has some. */
  readonly measure: (tier: Tier | undefined, verdict: StabilityVerdict | undefined) => readonly string[];
  readonly goTo: (customer: JudgedCustomer) => void;
  /** Gives whether it went well. */
  readonly setTier: (override: Omit<Override, 'setOn'>) => Promise<boolean>;
  readonly endTier: (customerId: string) => Promise<boolean>;
  /** What is typed and not saved yet; whoever shows the form writes into it. */
  readonly drafts: TierDrafts;
  /** Who set a tier by hand last; "" for nobody yet. */
  readonly author: string;
  /** Excel serial. */
  readonly today: number;
  /** True while the workbook is asked for something else. */
  readonly isBusy: boolean;
}
