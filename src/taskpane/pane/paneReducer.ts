import { defaultRatios, defaultSettings } from '../../core/abc/defaultSettings';
import type { Settings } from '../../core/abc/Settings';
import { isUnknown } from '../../core/Unknown';
import { canStep } from './canStep';
import { draftFrom } from './MappingDraft';
import type { Analysis, ChosenRange } from './PaneActions';
import type { PaneEvent } from './PaneEvent';
import { noFilter, type PaneState, type Status } from './PaneState';

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
      return { ...judgedAnew(state, event.analysis), status: { phase: 'ready' }, step: 'check', opened: undefined };
    case 'settingsChanged':
      return settingsChanged(judgedAnew(state, event.analysis), event.settings);
    case 'settingsReset':
      return { ...judgedAnew(state, event.analysis), settings: defaultSettings(), ratios: defaultRatios };
    case 'settingTyped':
      return { ...state, unreadable: unreadableAfter(state.unreadable, event.field, event.isReadable) };
    case 'settingsOpened':
      if (!state.analysis) return state;
      return { ...state, opened: { settings: state.settings, ratios: state.ratios, analysis: state.analysis } };
    case 'settingsUndone':
      return state.opened ? { ...judgedAnew(state, state.opened.analysis), ...state.opened } : state;
    case 'settingsClosed':
      return { ...state, opened: undefined };
    case 'viewed':
      return { ...state, resultView: event.view };
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
    opened: undefined,
    lastJudged: undefined,
    filter: noFilter,
    written: undefined,
  };
}

/** Another result: what was written is no longer it. */
function judgedAnew(state: PaneState, analysis: Analysis): PaneState {
  const { judgement } = analysis;
  const lastJudged = judgement === undefined || isUnknown(judgement) ? state.lastJudged : judgement.settings;
  return { ...state, analysis, lastJudged, written: undefined };
}

function settingsChanged(state: PaneState, settings: Settings): PaneState {
  const { method, ratio } = settings;
  const ratios = method === 'count' || method === 'value' ? { ...state.ratios, [method]: ratio } : state.ratios;
  return { ...state, settings, ratios };
}

function unreadableAfter(unreadable: readonly string[], field: string, isReadable: boolean): readonly string[] {
  if (unreadable.includes(field) !== isReadable) return unreadable;
  return isReadable ? unreadable.filter((each) => each !== field) : [...unreadable, field];
}

function layoutOf(chosen: ChosenRange): string {
  const { sheetId, column } = chosen.range;
  return JSON.stringify([sheetId, column, chosen.head.columns.map((each) => [each.sheetColumn, each.header])]);
}
