import type { Failure } from '../../../src/actions/Outcome';
import type { PlanEvent } from '../../../src/taskpane/plan/PlanEvent';
import { planReducer } from '../../../src/taskpane/plan/planReducer';
import { firstPlanState } from '../../../src/taskpane/plan/PlanState';
import type { PlanWish } from '../../../src/taskpane/plan/PlanWish';

const after = (...events: readonly PlanEvent[]) => events.reduce(planReducer, firstPlanState);
const failure: Failure = { code: 'offline', retryable: true, details: {} };
const list: PlanWish = { kind: 'listPlans' };
const climb: PlanWish = { kind: 'makeClimb', planSheetId: '{1}' };
const plans = { plans: [], years: [], lists: [], rollUps: [], dashboards: [], signings: [], doubled: [] };
const listed: PlanEvent = { type: 'answered', wish: list, answer: { kind: 'listPlans', plans } };
const climbed: PlanEvent = {
  type: 'answered',
  wish: climb,
  answer: { kind: 'makeClimb', opened: { sheetName: 'Climb', isNew: true } },
};

describe('planReducer', () => {
  it('knows the workbook once it was read, and no longer once it was changed', () => {
    expect(firstPlanState.isStale).toBe(true);
    expect(after({ type: 'asked', wish: list }, listed)).toMatchObject({ plans, isStale: false });
    expect(after(listed, { type: 'asked', wish: climb }, climbed)).toMatchObject({ plans, isStale: true });
    expect(after(listed, { type: 'wantedAgain' }).isStale).toBe(true);
    const opened: PlanEvent = {
      type: 'answered',
      wish: { kind: 'openSheet', sheetId: '{1}', isShown: true },
      answer: { kind: 'openSheet' },
    };
    expect(after(listed, opened).isStale).toBe(false);
    // What failed may have been done in part.
    expect(after(listed, { type: 'failed', wish: climb, failure }).isStale).toBe(true);
  });

  it('lets a writing go on whatever the user looks at, and a reading give way', () => {
    const writing = after({ type: 'asked', wish: climb }, { type: 'viewed', view: 'overview' });
    expect(writing).toMatchObject({ view: 'overview', status: { phase: 'writing', wish: climb } });
    expect(after({ type: 'asked', wish: list }, { type: 'viewed', view: 'reviews' }).status).toEqual({
      phase: 'ready',
    });
  });

  it('reads no more by itself after a reading that was stopped or failed, but after a writing that failed', () => {
    const stop: PlanEvent = { type: 'stopped' };
    expect(after({ type: 'asked', wish: list }, stop).status.phase).toBe('idle');
    expect(after({ type: 'failed', wish: list, failure }, stop).status.phase).toBe('idle');
    expect(after({ type: 'failed', wish: climb, failure }, stop).status.phase).toBe('ready');
    expect(after({ type: 'asked', wish: climb }, stop).status).toMatchObject({ phase: 'writing', isStopping: true });
  });

  it('keeps how far it had come when the making of plans fails', () => {
    const progress = { done: 37, of: 159 };
    const state = after(
      { type: 'asked', wish: climb },
      { type: 'progressed', progress },
      { type: 'failed', wish: climb, failure },
    );
    expect(state.status).toEqual({ phase: 'failed', wish: climb, failure, progress });
  });

  it('forgets what was done when something else is asked of the workbook, but not when it is read again', () => {
    expect(after(climbed, { type: 'asked', wish: list }, listed).done?.wish).toEqual(climb);
    expect(after(climbed, { type: 'asked', wish: climb }).done).toBeUndefined();
  });
});
