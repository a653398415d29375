import type { Failure } from '../../actions/Outcome';
import type { PlanProgress } from '../../actions/scaffoldPlans';
import type { PlanView } from './PlanState';
import type { PlanAnswer, PlanWish } from './PlanWish';

/** What can happen to the screen of the plans. */
export type PlanEvent =
  | { readonly type: 'viewed'; readonly view: PlanView }
  | { readonly type: 'yearChosen'; readonly year: number }
  /** A reading or the making of plans is stopped, or a failure closed. */
  | { readonly type: 'stopped' }
  /** The workbook is to be read again. */
  | { readonly type: 'wantedAgain' }
  | { readonly type: 'asked'; readonly wish: PlanWish }
  | { readonly type: 'progressed'; readonly progress: PlanProgress }
  | { readonly type: 'answered'; readonly wish: PlanWish; readonly answer: PlanAnswer }
  | { readonly type: 'failed'; readonly wish: PlanWish; readonly failure: Failure };
