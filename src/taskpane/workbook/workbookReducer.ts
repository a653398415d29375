import { lastPair } from './RunPair';
import type { WorkbookEvent } from './WorkbookEvent';
import { isWriting, type WorkbookAnswer, type WorkbookRequest } from './WorkbookRequest';
import type { WorkbookState, WorkbookStatus } from './WorkbookState';

/** The next state of the screen. A reading gives way to whatever the user does next; a writing goes on, and its answer is wanted. */
export function workbookReducer(state: WorkbookState, event: WorkbookEvent): WorkbookState {
  const { status } = state;
  switch (event.type) {
    case 'viewed':
      // The sheets of the history may have been edited since it was read.
      return {
        ...state,
        ...(event.view === 'history' && state.view !== 'history' ? { history: undefined } : {}),
        view: event.view,
        status: atRest(status, 'ready'),
      };
    case 'stopped':
      return { ...state, status: atRest(status, 'idle') };
    case 'pairChosen':
      return { ...state, status: atRest(status, 'ready'), pair: event.pair, comparison: undefined, cell: undefined };
    case 'cellChosen':
      return { ...state, cell: event.cell };
    case 'sheetsChosen':
      return { ...state, chosenSheets: event.sheetNames };
    case 'asked': {
      const { request } = event;
      const asked = { ...state, status: { phase: isWriting(request) ? 'writing' : 'reading', request } } as const;
      // What was changed before is no news any more.
      return isAboutFormulas(request) ? { ...asked, change: undefined } : asked;
    }
    case 'progressed':
      return status.phase === 'reading' ? { ...state, status: { ...status, share: event.share } } : state;
    case 'answered':
      return { ...answered(state, event.answer), status: { phase: 'ready' } };
    case 'failed':
      return { ...state, status: { phase: 'failed', request: event.request, failure: event.failure } };
  }
}

function answered(state: WorkbookState, answer: WorkbookAnswer): WorkbookState {
  switch (answer.kind) {
    case 'listReports':
      return { ...state, reports: answer.reports };
    case 'refresh':
      return state; // The pane shows it.
    case 'listRuns': {
      const { history } = answer;
      // Who looks again compares what he compared before, as long as it is there.
      const isThere = (number: number | undefined) => history.runs.some(({ run }) => run === number);
      const pair = isThere(state.pair?.before) && isThere(state.pair?.after) ? state.pair : lastPair(history.runs);
      return { ...state, history, pair, comparison: undefined, cell: undefined };
    }
    case 'compare':
      return { ...state, comparison: answer.comparison };
    case 'showRecords':
      return { ...state, history: state.history && { ...state.history, isShown: answer.isShown } };
    case 'endOverride':
      return { ...state, history: state.history && { ...state.history, overrides: answer.records.overrides } };
    case 'findFormulas':
      return { ...state, formulas: answer.sheets, chosenSheets: answer.sheets.map(({ sheetName }) => sheetName) };
    case 'freeze':
    case 'relink': {
      const { kind, change, sheets } = answer;
      const names = sheets?.map(({ sheetName }) => sheetName) ?? [];
      const chosenSheets = state.chosenSheets.filter((name) => names.includes(name));
      return { ...state, change: { ...change, work: kind }, formulas: sheets, chosenSheets };
    }
    case 'openMeasures':
      return { ...state, measures: { sheetName: answer.sheetName, isNew: answer.isNew } };
  }
}

function isAboutFormulas({ kind }: WorkbookRequest): boolean {
  return kind === 'findFormulas' || kind === 'freeze' || kind === 'relink';
}

function atRest(status: WorkbookStatus, phase: 'ready' | 'idle'): WorkbookStatus {
  return status.phase === 'writing' ? status : { phase };
}
