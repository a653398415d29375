import type { Failure } from '../../../src/actions/Outcome';
import { noRecords } from '../../../src/core/history/WorkbookRecords';
import { wantedNext } from '../../../src/taskpane/workbook/wantedNext';
import type { WorkbookEvent } from '../../../src/taskpane/workbook/WorkbookEvent';
import type { WorkbookAnswer, WorkbookRequest } from '../../../src/taskpane/workbook/WorkbookRequest';
import { workbookReducer } from '../../../src/taskpane/workbook/workbookReducer';
import { firstWorkbookState, type WorkbookState } from '../../../src/taskpane/workbook/WorkbookState';
import { comparisonOf, overrideFrom, runFrom } from './runFrom';

const after = (events: readonly WorkbookEvent[], start: WorkbookState = firstWorkbookState) =>
  events.reduce(workbookReducer, start);
const answered = (answer: WorkbookAnswer): WorkbookEvent => ({ type: 'answered', answer });
const asked = (request: WorkbookRequest): WorkbookEvent => ({ type: 'asked', request });
const failure: Failure = { code: 'offline', retryable: true, details: {} };
const history = Object.freeze({
  runs: [runFrom(3), runFrom(2), runFrom(1)],
  overrides: [overrideFrom('K1', 'A')],
  isShown: false,
  damage: [],
});
const inHistory = after([{ type: 'viewed', view: 'history' }, answered({ kind: 'listRuns', history })]);
const sheets = [
  { sheetName: 'ABC', count: 12, stuck: 0, isProtected: false },
  { sheetName: 'Plan', count: 30, stuck: 4, isProtected: false },
];

describe('workbookReducer', () => {
  it('reads what the view shows, one thing after the other, and nothing twice', () => {
    expect(wantedNext(firstWorkbookState)).toEqual({ kind: 'listReports' });
    expect(wantedNext(after([asked({ kind: 'listReports' })]))).toBeUndefined();
    expect(wantedNext(after([answered({ kind: 'listReports', reports: [] })]))).toBeUndefined();
    expect(wantedNext(after([{ type: 'viewed', view: 'history' }]))).toEqual({ kind: 'listRuns' });
    expect(wantedNext(inHistory)).toEqual({ kind: 'compare', pair: { before: 2, after: 3 } });
    const comparison = comparisonOf({ K1: 'A' }, { K1: 'B' });
    expect(wantedNext(after([answered({ kind: 'compare', comparison })], inHistory))).toBeUndefined();
    expect(wantedNext(after([{ type: 'viewed', view: 'formulas' }]))).toBeUndefined();
    expect(wantedNext(after([{ type: 'viewed', view: 'measures' }]))).toBeUndefined();
  });

  it('asks nothing by itself once the user has stopped a reading or closed a failure', () => {
    const stopped = after([asked({ kind: 'listReports' }), { type: 'stopped' }]);
    const failed = after([{ type: 'failed', request: { kind: 'listReports' }, failure }]);
    expect([stopped.status.phase, wantedNext(stopped), wantedNext(failed)]).toEqual(['idle', undefined, undefined]);
    expect(wantedNext(after([{ type: 'stopped' }], failed))).toBeUndefined();
    expect(wantedNext(after([{ type: 'viewed', view: 'reports' }], failed))).toEqual({ kind: 'listReports' });
  });

  it('keeps the request that failed, so that it can be asked again as it was', () => {
    const request: WorkbookRequest = { kind: 'freeze', sheetNames: ['ABC'] };
    expect(after([{ type: 'failed', request, failure }]).status).toEqual({ phase: 'failed', request, failure });
  });

  it('lets a writing go on, whatever the user looks at meanwhile', () => {
    const writing = after([asked({ kind: 'relink' })]);
    for (const event of [{ type: 'viewed', view: 'history' }, { type: 'stopped' }] as const) {
      expect(after([event], writing).status).toEqual(writing.status);
    }
    expect(after([asked({ kind: 'listReports' }), { type: 'viewed', view: 'history' }]).status.phase).toBe('ready');
  });

  it('tells how far a reading is', () => {
    const reading = after([asked({ kind: 'refresh', sheetId: '{1}' }), { type: 'progressed', share: 0.25 }]);
    expect(reading.status).toMatchObject({ phase: 'reading', share: 0.25 });
    expect(after([{ type: 'progressed', share: 0.5 }])).toEqual(firstWorkbookState);
  });

  it('drops a comparison with the pair it was made of', () => {
    const compared = after(
      [
        answered({ kind: 'compare', comparison: comparisonOf({ K1: 'A' }, { K1: 'B' }) }),
        { type: 'cellChosen', cell: { before: 'A', after: 'B' } },
      ],
      inHistory,
    );
    const chosen = after([{ type: 'pairChosen', pair: { before: 1, after: 3 } }], compared);
    expect([chosen.comparison, chosen.cell, wantedNext(chosen)]).toEqual([
      undefined,
      undefined,
      { kind: 'compare', pair: { before: 1, after: 3 } },
    ]);
  });

  it('takes over what changed in the workbook', () => {
    expect(after([answered({ kind: 'showRecords', isShown: true })], inHistory).history?.isShown).toBe(true);
    const ended = after([answered({ kind: 'endOverride', records: noRecords })], inHistory);
    expect([ended.history?.overrides, ended.history?.runs]).toEqual([[], history.runs]);
  });

  it('chooses all sheets at first, and afterwards those that still have formulas', () => {
    const found = after([answered({ kind: 'findFormulas', sheets })]);
    expect(found.chosenSheets).toEqual(['ABC', 'Plan']);
    const change = { changed: 12, skipped: [] };
    const frozen = after([answered({ kind: 'freeze', change, sheets: sheets.slice(1) })], found);
    expect([frozen.chosenSheets, frozen.change]).toEqual([['Plan'], { ...change, work: 'freeze' }]);
    const uncounted = after([answered({ kind: 'freeze', change, sheets: undefined })], found);
    expect([uncounted.formulas, uncounted.chosenSheets, uncounted.change?.changed]).toEqual([undefined, [], 12]);
    expect(after([asked({ kind: 'relink' })], frozen).change).toBeUndefined();
  });
});
