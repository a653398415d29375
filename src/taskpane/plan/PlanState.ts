import type { Failure } from '../../actions/Outcome';
import type { PlanProgress, ScaffoldedPlans } from '../../actions/scaffoldPlans';
import type { WorkbookPlans } from '../../actions/WorkbookPlans';
import type { PlanAnswer, PlanWish } from './PlanWish';

/** What the screen shows, one at a time. */
export type PlanView = 'new' | 'reviews' | 'overview';

export const planViews: readonly PlanView[] = ['new', 'reviews', 'overview'];

export type PlanStatus =
  | { readonly phase: 'ready' } // what is not known of the workbook is asked for
  | { readonly phase: 'reading'; readonly wish: PlanWish }
  | {
      readonly phase: 'writing';
      readonly wish: PlanWish;
      readonly progress?: PlanProgress;
      /** True once the user wants the making of plans to end. */
      readonly isStopping?: boolean;
    }
  | {
      readonly phase: 'failed';
      readonly wish: PlanWish;
      readonly failure: Failure;
      /** How far the making of plans had come. */
      readonly progress?: PlanProgress | undefined;
    }
  | { readonly phase: 'idle' }; // the user stopped a reading or closed its failure: nothing is asked until he does

/** All that the screen knows beside the draft; only `planReducer` changes it. */
export interface PlanState {
  readonly view: PlanView;
  readonly status: PlanStatus;
  /** Undefined until the workbook was read. */
  readonly plans: WorkbookPlans | undefined;
  /** True when the workbook was changed since `plans` was read. */
  readonly isStale: boolean;
  /** What the last making of plans came to. */
  readonly made: { readonly wish: Extract<PlanWish, { kind: 'make' }>; readonly result: ScaffoldedPlans } | undefined;
  /** The last thing done beside making and reading, to be told where it was asked for. */
  readonly done: { readonly wish: PlanWish; readonly answer: PlanAnswer } | undefined;
  /** The year whose plans are shown; undefined for the latest. */
  readonly year: number | undefined;
}

export const firstPlanState: PlanState = {
  view: 'new',
  status: { phase: 'ready' },
  plans: undefined,
  isStale: true,
  made: undefined,
  done: undefined,
  year: undefined,
};
