import type { PlanRequest } from '../core/plan/PlanRequest';
import type { Language } from '../locales/Language';
import type { Analysis } from './Analysis';
import type { Outcome } from './Outcome';

/** How far a making of plans has come. */
export interface PlanProgress {
  readonly done: number;
  readonly of: number;
}

/** What became of a request. */
export interface ScaffoldedPlans {
  /** New plan sheets, in their order. */
  readonly made: readonly { readonly customerId: string; readonly sheetId: string; readonly sheetName: string }[];
  /** Plans that were there already and were left as they are. */
  readonly kept: readonly { readonly customerId: string; readonly sheetId: string; readonly sheetName: string }[];
  /** Lines added to the list of small customers, and the sheet they are on. */
  readonly lines: { readonly sheetName: string; readonly added: number; readonly kept: number } | undefined;
  /** True when the user stopped it: what is there is whole. */
  readonly isCancelled: boolean;
  /** Customers that are still without a plan because it was stopped or failed. */
  readonly left: number;
}

export interface PlanControl {
  readonly progress: (progress: PlanProgress) => void;
  readonly isCancelled: () => boolean;
}

/** Makes the plans that a request asks for. */
export function scaffoldPlans(
  analysis: Analysis,
  request: PlanRequest,
  language: Language,
  control: PlanControl,
): Promise<Outcome<ScaffoldedPlans>> {
  throw new Error(`${analysis.today} ${request.year} ${language} ${control.isCancelled()} is being written`);
}
