import { defaultRatios, defaultSettings } from '../../core/abc/defaultSettings';
import type { Settings } from '../../core/abc/Settings';
import { indicatorKinds, type MappingPart } from '../../core/intake/Mapping';
import { isUnknown } from '../../core/Unknown';
import { canStep } from './canStep';
import { chooseAgain, layOutAgain } from './chooseAgain';
import { draftFrom, type MappingDraft } from './MappingDraft';
import type { Analysis } from './PaneActions';
import type { PaneEvent } from './PaneEvent';
import type { PaneState, Status } from './PaneState';
import { hasSameOverrides } from './readRecordsAnew';
import { takeRefreshed } from './takeRefreshed';

/** The next state of the pane. Nothing the user chose is dropped unless the data it belonged to is replaced. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'readingStarted':
      if (isBusy(state.status)) return state;
      // The ribbon may ask for a selection while another place is shown.
      return { ...state, place: 'steps', status: readingOf(event) };
    case 'progressed':
      if (state.status.phase !== 'reading' || state.status.run !== event.run) return state;
      return { ...state, status: { ...state.status, share: event.share } };
    case 'chose':
      return isAwaited(state, event.run) ? chooseAgain(state, event.chosen) : state;
    case 'laidOut':
      return layOutAgain(state, event.chosen);
    case 'columnPicked':
      return picked(state, event.part, { [event.part]: event.column });
    case 'indicatorPicked':
      return picked(state, event.kind, { [event.kind]: event.indicator });
    case 'analysed':
      if (!isAwaited(state, event.run)) return state;
      return { ...readAnew(state, event.analysis), step: 'check', opened: undefined, refreshed: undefined };
    case 'readAgain':
      if (!isAwaited(state, event.run)) return state;
      return {
        ...readAnew(state, event.analysis),
        chosen: event.analysis.chosen,
        draft: draftFrom(event.analysis.mapping),
        step: event.analysis.judgement === undefined ? 'check' : 'result',
      };
    case 'treated':
      if (!isAwaited(state, event.run)) return state;
      return { ...readAnew(state, event.analysis), treatments: event.analysis.treatments };
    case 'settingsChanged':
      if (event.run === undefined) return settingsChanged(judgedAnew(state, event.analysis), event.settings);
      return isAwaited(state, event.run)
        ? settingsChanged({ ...judgedAnew(state, event.analysis), status: { phase: 'ready' } }, event.settings)
        : state;
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
      return {
        ...state,
        status: { phase: 'writing', run: event.run },
        ...(event.attempt === 'write' || event.attempt === 'writeBeside' ? { written: undefined } : {}),
        ...(event.attempt === 'writeCheck' ? { checkSheet: undefined } : {}),
      };
    case 'wrote':
      if (!isAwaited(state, event.run)) return state;
      // Who has changed the settings meanwhile sees what they give.
      return {
        ...(state.analysis === event.judged.before ? underRecords(state, event.judged.now) : state),
        status: { phase: 'ready' },
        written: event.written,
      };
    case 'recorded':
      if (!isAwaited(state, event.run)) return state;
      return { ...state, status: { phase: 'ready' }, recorded: event.number };
    case 'recordsTaken':
      if (event.run === undefined) return underRecords(state, event.analysis);
      return isAwaited(state, event.run)
        ? { ...underRecords(state, event.analysis), status: { phase: 'ready' } }
        : state;
    case 'wroteCheck':
      if (!isAwaited(state, event.run)) return state;
      return { ...state, status: { phase: 'ready' }, checkSheet: event.where };
    case 'readingEnded':
      return isAwaited(state, event.run) ? { ...state, status: { phase: 'ready' } } : state;
    case 'failed':
      if (!isAwaited(state, event.run)) return state;
      return { ...state, status: { phase: 'failed', attempt: event.attempt, failure: event.failure } };
    case 'dismissed':
      return { ...state, status: atRest(state) };
    case 'noteClosed':
      return { ...state, closedNotes: [...state.closedNotes, event.note] };
    case 'stepped':
      if (!canStep(state, event.step)) return state;
      // A read is dropped when the user walks away from it; a write goes on, and its answer is still wanted.
      return { ...state, place: 'steps', step: event.step, status: atRest(state) };
    case 'workbookOpened':
      return { ...state, place: 'workbook', workbookView: event.view ?? 'reports', status: atRest(state) };
    case 'planOpened':
      return { ...state, place: 'plan', status: atRest(state) };
    case 'planDrafted':
      return { ...state, planDraft: event.draft };
    case 'placeLeft':
      return { ...state, place: 'steps' };
    case 'refreshed':
      // Who has left the screen of the workbook no longer waits for it.
      return state.place === 'workbook' && !isBusy(state.status) ? takeRefreshed(state, event.refreshed) : state;
  }
}

function readingOf({ run, attempt, treatments }: Extract<PaneEvent, { type: 'readingStarted' }>): Status {
  return { phase: 'reading', run, attempt, ...(treatments ? { treatments } : {}) };
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

/** What the user picks holds no guess any more, whatever it is. */
function picked(state: PaneState, part: MappingPart, choice: Partial<MappingDraft>): PaneState {
  if (!state.draft) return state;
  const parts = state.picked.includes(part) ? state.picked : [...state.picked, part];
  const tellsCurrency = part === 'currency' || indicatorKinds.some((kind) => kind === part);
  return {
    ...state,
    status: atRest(state),
    draft: { ...state.draft, ...choice },
    picked: parts,
    // Other amounts may be in other currencies than those that were decided about.
    treatments: tellsCurrency ? { ...state.treatments, currencies: 'ask' } : state.treatments,
  };
}

function readAnew(state: PaneState, analysis: Analysis): PaneState {
  return { ...judgedAnew(state, analysis), status: { phase: 'ready' }, checkSheet: undefined };
}

/** Another result: what was written is no longer it. */
function judgedAnew(state: PaneState, analysis: Analysis): PaneState {
  const { judgement } = analysis;
  const lastJudged = judgement === undefined || isUnknown(judgement) ? state.lastJudged : judgement.settings;
  return { ...state, analysis, lastJudged, written: undefined, recorded: undefined };
}

/** Other measures make another report, and other tiers set by hand another judgement. */
function underRecords(state: PaneState, analysis: Analysis): PaneState {
  const before = state.analysis;
  if (analysis === before) return state;
  const isKept = before !== undefined && hasSameOverrides(before, analysis);
  return { ...judgedAnew(state, analysis), recorded: isKept ? state.recorded : undefined };
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
