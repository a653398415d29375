import type { PlanEvent } from './PlanEvent';
import type { PlanState, PlanStatus } from './PlanState';
import { isWriting, type PlanAnswer, type PlanWish } from './PlanWish';

/** The next state of the screen. A reading gives way to whatever the user does next; a writing goes on, and its answer is wanted. */
export function planReducer(state: PlanState, event: PlanEvent): PlanState {
  const { status } = state;
  switch (event.type) {
    case 'viewed':
      return { ...state, view: event.view, status: status.phase === 'writing' ? status : { phase: 'ready' } };
    case 'yearChosen':
      return { ...state, year: event.year };
    case 'stopped':
      return { ...state, status: stopped(status) };
    case 'wantedAgain':
      return { ...state, isStale: true, status: status.phase === 'writing' ? status : { phase: 'ready' } };
    case 'asked': {
      const { wish } = event;
      if (!isWriting(wish)) return { ...state, status: { phase: 'reading', wish } };
      // What was done before is no news any more; the plans just made stay told while one of them is opened.
      const made = wish.kind === 'make' ? undefined : state.made;
      return { ...state, status: { phase: 'writing', wish }, made, done: undefined };
    }
    case 'progressed':
      return status.phase === 'writing' ? { ...state, status: { ...status, progress: event.progress } } : state;
    case 'answered':
      return { ...answered(state, event.wish, event.answer), status: { phase: 'ready' } };
    case 'failed': {
      const progress = status.phase === 'writing' ? status.progress : undefined;
      const { wish, failure } = event;
      return { ...state, isStale: true, status: { phase: 'failed', wish, failure, progress } };
    }
  }
}

function stopped(status: PlanStatus): PlanStatus {
  switch (status.phase) {
    case 'writing':
      return { ...status, isStopping: true };
    case 'reading':
      return { phase: 'idle' };
    case 'failed':
      // A reading that has failed would only fail again.
      return { phase: isWriting(status.wish) ? 'ready' : 'idle' };
    default:
      return status;
  }
}

function answered(state: PlanState, wish: PlanWish, answer: PlanAnswer): PlanState {
  if (answer.kind === 'listPlans') return { ...state, plans: answer.plans, isStale: false };
  if (answer.kind === 'make' && wish.kind === 'make')
    return { ...state, made: { wish, result: answer.made }, isStale: true };
  // A sheet that is merely shown changes nothing but whether it is hidden, and the measures are no plan.
  const isStale = answer.kind !== 'openMeasures' && (state.isStale || answer.kind !== 'openSheet');
  return { ...state, done: { wish, answer }, isStale };
}
