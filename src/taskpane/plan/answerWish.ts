import type { Outcome } from '../../actions/Outcome';
import type { PlanControl } from '../../actions/scaffoldPlans';
import type { Language } from '../../locales/Language';
import type { Analysis, PaneActions } from '../pane/PaneActions';
import { plannedAlready } from './plannedAlready';
import type { OpenedSheet, OpeningKind, PlanAnswer, PlanWish } from './PlanWish';

interface Asking {
  /** The judged customers; plans are made only where there are some. */
  readonly analysis: Analysis | undefined;
  readonly language: Language;
  readonly control: PlanControl;
}

/** Has the action done that a wish stands for. */
export async function answerWish(wish: PlanWish, actions: PaneActions, asking: Asking): Promise<Outcome<PlanAnswer>> {
  const { language } = asking;
  switch (wish.kind) {
    case 'listPlans':
      return mapped(await actions.listPlans(), (plans) => ({ kind: 'listPlans', plans }));
    case 'make':
      return make(wish, actions, asking);
    case 'openSheet':
      return mapped(await actions.openSheet(wish), () => ({ kind: 'openSheet' }));
    case 'makeReview':
      return opened(wish.kind, await actions.makeReview(wish.planSheetId, wish.quarter, language));
    case 'carryReview':
      return mapped(await actions.carryReview(wish.reviewSheetId), (carried) => ({ kind: 'carryReview', carried }));
    case 'makeClimb':
      return opened(wish.kind, await actions.makeClimb(wish.planSheetId, language));
    case 'refreshRollUp':
      return mapped(await actions.refreshRollUp(wish.year, language), (rolled) => ({ kind: 'refreshRollUp', rolled }));
    case 'openDashboard':
      return opened(wish.kind, await actions.openDashboard(wish.year, language));
    case 'openSigning':
      return opened(wish.kind, await actions.openSigning(wish.year, language));
    case 'openReviewList':
      return opened(wish.kind, await actions.openReviewList(wish.year, wish.quarter, language));
    case 'openMeasures':
      return opened(wish.kind, await actions.openMeasures(language));
  }
}

/** Makes what is still to be made: a new version is made once, however often the user has to ask for it. */
async function make(
  { request, known }: Extract<PlanWish, { kind: 'make' }>,
  actions: PaneActions,
  { analysis, language, control }: Asking,
): Promise<Outcome<PlanAnswer>> {
  if (!analysis) throw new Error('There are no customers to plan for.');
  let wanted = request;
  if (request.existing === 'newVersion') {
    const there = await actions.listPlans();
    if (!there.ok) return there;
    const asked = request.customerIds.map((id) => ({ id }));
    const done = new Set(plannedAlready(asked, request.year, there.value.plans, known));
    wanted = { ...request, customerIds: request.customerIds.filter((id) => !done.has(id)) };
  }
  return mapped(await actions.scaffoldPlans(analysis, wanted, language, control), (made) => ({ kind: 'make', made }));
}

function opened(kind: OpeningKind, outcome: Outcome<OpenedSheet>): Outcome<PlanAnswer> {
  return mapped(outcome, (sheet) => ({ kind, opened: sheet }));
}

function mapped<T>(outcome: Outcome<T>, answer: (value: T) => PlanAnswer): Outcome<PlanAnswer> {
  return outcome.ok ? { ok: true, value: answer(outcome.value) } : outcome;
}
