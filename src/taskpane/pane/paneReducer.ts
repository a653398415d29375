import { canStep } from './canStep';
import { draftFrom } from './MappingDraft';
import type { ChosenRange } from './PaneActions';
import type { PaneEvent } from './PaneEvent';
import type { PaneState, Status } from './PaneState';

/** The next state of the pane. Nothing the user chose is dropped unless the data it belonged to is replaced. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'readingStarted':
      if (isBusy(state.status)) return state;
      return { ...state, status: { phase: 'reading', run: event.run, attempt: event.attempt } };
    case 'progressed':
      if (state.status.phase !== 'reading' || state.status.run !== event.run) return state;
      return { ...state, status: { ...state.status, share: event.share } };
    case 'chose':
      return isAwaited(state, event.run) ? chose(state, event.chosen) : state;
    case 'columnPicked':
      if (!state.draft) return state;
      return { ...state, status: atRest(state), draft: { ...state.draft, [event.part]: event.column } };
    case 'analysed':
      if (!isAwaited(state, event.run)) return state;
      return { ...state, status: { phase: 'ready' }, step: 'check', analysis: event.analysis, written: undefined };
    case 'settingsChanged':
      return {
        ...state,
        method: event.settings.method,
        ratios: { ...state.ratios, [event.settings.method]: event.settings.ratio },
        analysis: event.analysis,
        written: undefined,
      };
    case 'ratioTyped':
      return { ...state, isRatioReadable: event.isReadable };
    case 'filtered':
      return { ...state, filter: event.filter };
    case 'choiceMade':
      return { ...state, choice: event.choice };
    case 'writingStarted':
      if (isBusy(state.status)) return state;
      return { ...state, status: { phase: 'writing', run: event.run }, written: undefined };
    case 'wrote':
      if (!isAwaited(state, event.run)) return state;
      return { ...state, status: { phase: 'ready' }, written: { place: event.place, where: event.where } };
    case 'readingEnded':
      return isAwaited(state, event.run) ? { ...state, status: { phase: 'ready' } } : state;
    case 'failed':
      if (!isAwaited(state, event.run)) return state;
      return { ...state, status: { phase: 'failed', attempt: event.attempt, failure: event.failure } };
    case 'dismissed':
      return { ...state, status: atRest(state) };
    case 'stepped':
      if (!canStep(state, event.step)) return state;
      // A read is dropped when the user walks away from it; a write goes on, and its answer is still wanted.
      return { ...state, step: event.step, status: state.status.phase === 'writing' ? state.status : atRest(state) };
  }
}

function isBusy(status: Status): boolean {
  return status.phase === 'reading' || status.phase === 'writing';
}

function isAwaited(state: PaneState, run: number): boolean {
  const { status } = state;
  return (status.phase === 'reading' || status.phase === 'writing') && status.run === run;
}

function atRest(state: PaneState): Status {
  return state.status.phase === 'writing' ? state.status : { phase: state.chosen ? 'ready' : 'idle' };
}

/** The same range chosen again keeps the columns the user picked; another one starts from its own guess. */
function chose(state: PaneState, chosen: ChosenRange): PaneState {
  const same = state.chosen !== undefined && layoutOf(state.chosen) === layoutOf(chosen);
  return {
    ...state,
    step: 'columns',
    status: { phase: 'ready' },
    chosen,
    draft: same && state.draft ? state.draft : draftFrom(chosen.guess),
    analysis: undefined,
    filter: { text: '', tier: undefined },
    written: undefined,
  };
}

function layoutOf(chosen: ChosenRange): string {
  const { sheetId, column } = chosen.range;
  return JSON.stringify([sheetId, column, chosen.head.columns.map((each) => [each.sheetColumn, each.header])]);
}
