import type { PlanTier } from '../../core/plan/PlanCustomer';
import type { PlanRequest, PlanSplit } from '../../core/plan/PlanRequest';

/** Who gets a plan: all A customers, those that are ticked, or one. */
export type PlanScope = 'allA' | 'chosen' | 'one';

export const planScopes: readonly PlanScope[] = ['allA', 'chosen', 'one'];

/** What the user fills in for new plans, as he types it; undefined where nothing was said and the usual holds. */
export interface PlanDraft {
  readonly year: string | undefined;
  readonly scope: PlanScope;
  /** Ids of the customers that are ticked; kept while others are planned. */
  readonly chosen: ReadonlySet<string>;
  readonly one: string | undefined;
  readonly growth: Readonly<Record<PlanTier, string>>;
  readonly split: PlanSplit | undefined;
  readonly owner: string;
  readonly unit: string | undefined;
  readonly existing: PlanRequest['existing'];
  readonly linksActuals: boolean;
}

/** Growth of 8, 5 and 3 % is a first guess of ours, to be replaced. */
export const firstDraft: PlanDraft = {
  year: undefined,
  scope: 'allA',
  chosen: new Set(),
  one: undefined,
  growth: { A: '8', B: '5', C: '3' },
  split: undefined,
  owner: '',
  unit: undefined,
  existing: 'keep',
  linksActuals: false,
};
