import type { PaneActions } from './pane/PaneActions';

/** What the screen of the plans asks for, in one file of its own: nobody needs it before there is something to plan. */
const loadPlanning = async () => ({
  ...(await import(/* webpackChunkName: "planning" */ '../actions/listPlans')),
  ...(await import(/* webpackChunkName: "planning" */ '../actions/scaffoldPlans')),
  ...(await import(/* webpackChunkName: "planning" */ '../actions/openSheet')),
  ...(await import(/* webpackChunkName: "planning" */ '../actions/makeReview')),
  ...(await import(/* webpackChunkName: "planning" */ '../actions/carryReview')),
  ...(await import(/* webpackChunkName: "planning" */ '../actions/makeClimb')),
  ...(await import(/* webpackChunkName: "planning" */ '../actions/refreshRollUp')),
  ...(await import(/* webpackChunkName: "planning" */ '../actions/openDashboard')),
  ...(await import(/* webpackChunkName: "planning" */ '../actions/openSigning')),
  ...(await import(/* webpackChunkName: "planning" */ '../actions/openReviewList')),
});

type PlanActions = Pick<
  PaneActions,
  | 'listPlans'
  | 'scaffoldPlans'
  | 'openSheet'
  | 'makeReview'
  | 'carryReview'
  | 'makeClimb'
  | 'refreshRollUp'
  | 'openDashboard'
  | 'openSigning'
  | 'openReviewList'
>;

/** The actions on annual plans, fetched when the first of them is asked for. */
export const planActions: PlanActions = {
  listPlans: async (...asked) => (await loadPlanning()).listPlans(...asked),
  scaffoldPlans: async (...asked) => (await loadPlanning()).scaffoldPlans(...asked),
  openSheet: async (...asked) => (await loadPlanning()).openSheet(...asked),
  makeReview: async (...asked) => (await loadPlanning()).makeReview(...asked),
  carryReview: async (...asked) => (await loadPlanning()).carryReview(...asked),
  makeClimb: async (...asked) => (await loadPlanning()).makeClimb(...asked),
  refreshRollUp: async (...asked) => (await loadPlanning()).refreshRollUp(...asked),
  openDashboard: async (...asked) => (await loadPlanning()).openDashboard(...asked),
  openSigning: async (...asked) => (await loadPlanning()).openSigning(...asked),
  openReviewList: async (...asked) => (await loadPlanning()).openReviewList(...asked),
};
