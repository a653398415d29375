import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import { noRecords } from '../../../src/core/history/WorkbookRecords';
import { judge } from '../../../src/core/abc/judge';
import { readCustomers } from '../../../src/core/intake/readCustomers';
import { draftFrom, mappingOf } from '../../../src/taskpane/pane/MappingDraft';
import type { Refreshed } from '../../../src/taskpane/pane/PaneActions';
import type { PaneEvent } from '../../../src/taskpane/pane/PaneEvent';
import { paneReducer } from '../../../src/taskpane/pane/paneReducer';
import { firstState, noFilter, type PaneState } from '../../../src/taskpane/pane/PaneState';
import { chosenFrom, ledgerCells } from '../ledger';

const cells = ledgerCells();
const chosen = chosenFrom(cells);
const mapping = mappingOf(draftFrom(chosen.guess))!;
const intake = readCustomers(cells, mapping);
const { settings, treatments } = firstState;
const judgement = judge(intake.table!, settings);
const analysis = { chosen, mapping, treatments, cells, records: noRecords, today: 46000, intake, judgement };
const profit = { kind: 'contribution', column: 3 } as const;
const unchanged = { before: analysis, now: analysis };
const written = { place: 'sheet', where: 'ABC', customersSheet: 'ABC customers' } as const;
const failure = { code: 'offline', retryable: true, details: {} } as const;

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce((state, event) => paneReducer(Object.freeze(state), event), firstState);
}

const choosing: PaneEvent = { type: 'readingStarted', run: 1, attempt: 'choose' };
const chose: PaneEvent = { type: 'chose', run: 1, chosen };
const analysing: PaneEvent = { type: 'readingStarted', run: 2, attempt: 'analyse' };
const analysed: PaneEvent = { type: 'analysed', run: 2, analysis };
const judged = [choosing, chose, analysing, analysed];
const halves: PaneEvent = { type: 'settingsChanged', settings: { ...settings, ratio: [1, 1] }, analysis };
const pareto: PaneEvent = {
  type: 'settingsChanged',
  settings: { ...settings, method: 'value', ratio: [70, 20, 10] },
  analysis,
};

describe('paneReducer', () => {
  it('goes from idle through reading to ready and shows the columns with the guess', () => {
    expect(after(choosing).status).toEqual({ phase: 'reading', run: 1, attempt: 'choose' });
    const state = after(choosing, chose);
    expect([state.step, state.status.phase]).toEqual(['columns', 'ready']);
    expect(state.draft).toMatchObject({ customer: 0, date: 1, scale: { column: 2 }, contribution: { column: 3 } });
  });

  it('shows the data check once the rows are read', () => {
    expect(after(...judged)).toMatchObject({ step: 'check', status: { phase: 'ready' }, analysis });
  });

  it('hears progress of the run at hand and of no other', () => {
    const state = after(
      choosing,
      { type: 'progressed', run: 1, share: 0.5 },
      { type: 'progressed', run: 9, share: 0.9 },
    );
    expect(state.status).toMatchObject({ phase: 'reading', share: 0.5 });
  });

  it('starts nothing while something runs', () => {
    expect(after(choosing, analysing, { type: 'writingStarted', run: 3, attempt: 'write' }).status).toMatchObject({
      run: 1,
    });
  });

  it('drops the answer of a read the user has walked away from', () => {
    const state = after(choosing, { type: 'stepped', step: 'select' }, chose);
    expect(state).toMatchObject({ step: 'select', status: { phase: 'idle' }, chosen: undefined });
  });

  it('keeps waiting for a write when the user walks back meanwhile', () => {
    const state = after(
      ...judged,
      { type: 'writingStarted', run: 3, attempt: 'write' },
      { type: 'stepped', step: 'result' },
      { type: 'wrote', run: 3, written, judged: unchanged },
    );
    expect(state).toMatchObject({ step: 'result', status: { phase: 'ready' }, written: { where: 'ABC' } });
  });

  it('keeps everything when a read or a write fails', () => {
    const read = after(...judged, analysing, { type: 'failed', run: 2, attempt: 'analyse', failure });
    expect(read).toMatchObject({ status: { phase: 'failed', attempt: 'analyse', failure }, analysis, chosen });
    const written = after(
      ...judged,
      { type: 'writingStarted', run: 3, attempt: 'write' },
      { type: 'failed', run: 3, attempt: 'write', failure },
    );
    expect(written).toMatchObject({ status: { phase: 'failed', attempt: 'write' }, analysis });
    expect(paneReducer(written, { type: 'dismissed' }).status).toEqual({ phase: 'ready' });
  });

  it('loses nothing on the way back', () => {
    const forward = after(
      ...judged,
      { type: 'stepped', step: 'result' },
      { type: 'filtered', filter: { ...noFilter, text: 'dealer 3', tier: 'A' } },
    );
    const back = (['check', 'columns', 'select', 'result'] as const).reduce(
      (state, step) => paneReducer(state, { type: 'stepped', step }),
      forward,
    );
    expect(back).toEqual(forward);
  });

  it('closes the later steps when a column changes, and opens them again when it changes back', () => {
    const other = after(...judged, { type: 'indicatorPicked', kind: 'contribution', indicator: undefined });
    expect(paneReducer({ ...other, step: 'columns' }, { type: 'stepped', step: 'result' }).step).toBe('columns');
    const back = paneReducer(other, { type: 'indicatorPicked', kind: 'contribution', indicator: profit });
    expect(paneReducer(back, { type: 'stepped', step: 'result' }).step).toBe('result');
  });

  it('keeps the columns picked when the same range is chosen again, and guesses anew for another', () => {
    const picked = after(
      choosing,
      chose,
      { type: 'indicatorPicked', kind: 'contribution', indicator: undefined },
      choosing,
    );
    expect(paneReducer(picked, chose).draft?.contribution).toBeUndefined();
    const elsewhere = { ...chosen, range: { ...chosen.range, sheetId: 'sheet-2' } };
    expect(paneReducer(picked, { ...chose, chosen: elsewhere })).toMatchObject({
      draft: { contribution: profit },
      picked: [],
    });
  });

  it('remembers the ratio of each method, also while another divides without one', () => {
    const changed = after(...judged, halves, pareto, {
      type: 'settingsChanged',
      settings: { ...settings, method: 'computed' },
      analysis,
    });
    expect(changed).toMatchObject({
      settings: { method: 'computed' },
      ratios: { count: [1, 1], value: [70, 20, 10] },
    });
  });

  it('takes settings, ratios and result back to what they were when the settings were opened', () => {
    const opened = after(...judged, halves, { type: 'settingsOpened' }, pareto);
    const undone = paneReducer(opened, { type: 'settingsUndone' });
    expect(undone).toMatchObject({
      settings: { method: 'count', ratio: [1, 1] },
      ratios: { count: [1, 1], value: [80, 15, 5] },
      analysis,
    });
    expect(undone.opened).toEqual(opened.opened);
    expect(paneReducer(undone, { type: 'settingsClosed' }).opened).toBeUndefined();
  });

  it('forgets every choice, the ratios of the other methods too, on a reset', () => {
    const reset = after(...judged, halves, pareto, { type: 'settingsReset', analysis });
    expect(reset).toMatchObject({ settings: defaultSettings(), ratios: { count: [1, 2, 2], value: [80, 15, 5] } });
  });

  it('knows the last settings under which the data could be judged, until other data is chosen', () => {
    const refused = { ...analysis, judgement: { unknown: 'badLimits' } as const };
    const limits = { ...settings, method: 'limits' } as const;
    const unjudged = after(...judged, { type: 'settingsChanged', settings: limits, analysis: refused });
    expect(unjudged).toMatchObject({ settings: limits, lastJudged: settings });
    expect(paneReducer({ ...unjudged, status: { phase: 'reading', run: 1, attempt: 'choose' } }, chose)).toMatchObject({
      settings: limits,
      lastJudged: undefined,
    });
  });

  it('closes the settings when the rows are read anew', () => {
    const read = after(...judged, { type: 'settingsOpened' }, analysing, analysed);
    expect(read.opened).toBeUndefined();
  });

  it('does not step to writing while the text of any field means nothing', () => {
    const typed = (field: string, isReadable: boolean): PaneEvent => ({ type: 'settingTyped', field, isReadable });
    const unreadable = after(...judged, typed('ratio', false), typed('weights', false), typed('ratio', false));
    expect(unreadable.unreadable).toEqual(['ratio', 'weights']);
    const half = paneReducer(unreadable, typed('ratio', true));
    expect(paneReducer(half, { type: 'stepped', step: 'write' }).step).toBe('check');
    const mended = paneReducer(half, typed('weights', true));
    expect(paneReducer(mended, { type: 'stepped', step: 'write' }).step).toBe('write');
  });

  it('shows what was written where records had changed, unless the settings were changed meanwhile', () => {
    const now = { ...analysis };
    const wrote: PaneEvent = { type: 'wrote', run: 3, written, judged: { before: analysis, now } };
    const writing: PaneEvent = { type: 'writingStarted', run: 3, attempt: 'write' };
    expect(after(...judged, writing, wrote)).toMatchObject({ written });
    expect(after(...judged, writing, wrote).analysis).toBe(now);
    const other = { ...analysis };
    const changed: PaneEvent = { type: 'settingsChanged', settings, analysis: other };
    expect(after(...judged, writing, changed, wrote).analysis).toBe(other);
  });

  it('keeps the number in the history under other measures, and not under other tiers set by hand', () => {
    const kept = [...recording, { type: 'recorded', run: 4, number: 7 }] as const;
    const measured = { ...analysis, records: { ...noRecords, measures: {} } };
    const given = { customerId: 'K', customer: 'K', tier: 'A', reason: '', author: '', setOn: 1 } as const;
    const byHand = { ...analysis, records: { ...noRecords, overrides: [given] } };
    const taken = after(...kept, { type: 'recordsTaken', analysis: measured });
    expect([taken.written, taken.recorded]).toEqual([undefined, 7]);
    expect(after(...kept, { type: 'recordsTaken', analysis: byHand }).recorded).toBeUndefined();
  });

  it('forgets where it wrote once the result is another', () => {
    const state = after(
      ...judged,
      { type: 'writingStarted', run: 3, attempt: 'write' },
      { type: 'wrote', run: 3, written, judged: unchanged },
    );
    expect(state.written).toBe(written);
    expect(paneReducer(state, { type: 'settingsChanged', settings, analysis }).written).toBeUndefined();
  });

  it('takes what the workbook remembers before what is guessed', () => {
    const mappingThen = { customer: 0, indicators: [profit] };
    const treatmentsThen = { ...treatments, totals: 'keep' } as const;
    const remembered = { mapping: mappingThen, treatments: treatmentsThen };
    expect(after(choosing, { ...chose, chosen: { ...chosen, remembered } })).toMatchObject({
      draft: { customer: 0, date: undefined, scale: undefined, contribution: profit },
      treatments: treatmentsThen,
    });
  });

  it('keeps what was decided about findings for the same layout only', () => {
    const decided = { ...treatments, totals: 'keep' } as const;
    const treating: PaneEvent = { type: 'readingStarted', run: 3, attempt: 'treat', treatments: decided };
    const treated: PaneEvent = { type: 'treated', run: 3, analysis: { ...analysis, treatments: decided } };
    const state = after(...judged, treating, treated);
    expect(state).toMatchObject({ step: 'check', status: { phase: 'ready' }, treatments: decided });
    const again = (next: typeof chosen) =>
      [choosing, { ...chose, chosen: next } as const].reduce<PaneState>(paneReducer, state).treatments;
    expect(again(chosen)).toEqual(decided);
    expect(again({ ...chosen, layout: { titleRows: 1, headerRows: 1 } })).toEqual(treatments);
  });

  it('shows what is being tried out, and leaves everything as it was when the user walks away from it', () => {
    const decided = { ...treatments, totals: 'keep' } as const;
    const before = after(...judged);
    const trying = paneReducer(before, { type: 'readingStarted', run: 3, attempt: 'treat', treatments: decided });
    expect(trying.status).toMatchObject({ attempt: 'treat', treatments: decided });
    const left = paneReducer(trying, { type: 'stepped', step: 'check' });
    expect(left).toEqual(before);
    expect(paneReducer(left, { type: 'treated', run: 3, analysis: { ...analysis, treatments: decided } })).toEqual(
      left,
    );
  });

  it('asks about currencies again when other amounts are picked', () => {
    const decided = { ...treatments, currencies: 'asOne', totals: 'keep' } as const;
    const state = { ...after(...judged), treatments: decided };
    const picked = paneReducer(state, { type: 'indicatorPicked', kind: 'contribution', indicator: undefined });
    expect(picked.treatments).toEqual({ ...decided, currencies: 'ask' });
    expect(paneReducer(state, { type: 'columnPicked', part: 'date', column: undefined }).treatments).toEqual(decided);
  });

  it('forgets the sheet of the data check once other rows or treatments hold', () => {
    const wrote = after(
      ...judged,
      { type: 'writingStarted', run: 3, attempt: 'writeCheck' },
      { type: 'wroteCheck', run: 3, where: 'Data check' },
    );
    expect(wrote.checkSheet).toBe('Data check');
    expect(paneReducer(wrote, halves).checkSheet).toBe('Data check');
    expect([analysing, analysed].reduce(paneReducer, wrote).checkSheet).toBeUndefined();
  });

  const recording = [
    ...judged,
    { type: 'writingStarted', run: 3, attempt: 'write' },
    { type: 'wrote', run: 3, written, judged: unchanged },
    { type: 'writingStarted', run: 4, attempt: 'record' },
  ] as const satisfies readonly PaneEvent[];

  it('keeps showing the report while the history is written, and when only that fails', () => {
    expect(after(...recording)).toMatchObject({ status: { phase: 'writing' }, written });
    const failed = after(...recording, { type: 'failed', run: 4, attempt: 'record', failure });
    expect(failed).toMatchObject({ status: { phase: 'failed', attempt: 'record' }, written, recorded: undefined });
  });

  it('knows under which number a judgement is kept until it is another, also while it is written again', () => {
    const kept = [...recording, { type: 'recorded', run: 4, number: 7 }] as const;
    expect(after(...kept).recorded).toBe(7);
    expect(after(...kept, { type: 'writingStarted', run: 5, attempt: 'write' })).toMatchObject({
      recorded: 7,
      written: undefined,
    });
    expect(after(...kept, halves).recorded).toBeUndefined();
  });

  it('reads again without leaving the result, and stops at the check where the data now needs the user', () => {
    const again: PaneEvent = { type: 'readingStarted', run: 3, attempt: 'readAgain' };
    const onWrite = after(...judged, { type: 'stepped', step: 'write' }, again);
    expect(paneReducer(onWrite, { type: 'readAgain', run: 3, analysis })).toMatchObject({ step: 'result', analysis });
    const stopped = { ...analysis, judgement: undefined };
    expect(paneReducer(onWrite, { type: 'readAgain', run: 3, analysis: stopped }).step).toBe('check');
  });

  it('takes tiers set by hand, its own and those of another screen, and none that it no longer waits for', () => {
    const changed = { ...analysis };
    const setting: PaneEvent = { type: 'writingStarted', run: 3, attempt: 'setTier' };
    const taken = after(...judged, setting, { type: 'recordsTaken', run: 3, analysis: changed });
    expect([taken.analysis === changed, taken.status.phase]).toEqual([true, 'ready']);
    expect(after(...judged, { type: 'recordsTaken', run: 9, analysis: changed }).analysis).toBe(analysis);
    expect(after(...judged, { type: 'recordsTaken', analysis: changed }).analysis).toBe(changed);
  });

  const refreshed = {
    analysis,
    settings: { ...settings, method: 'value', ratio: [80, 15, 5] },
    changes: { tiers: ['A', 'B', 'C'], counts: [], moves: [] },
    report: { sheetName: 'ABC customers', readOn: '2024-05-31' },
    rows: { before: 9, after: 10 },
  } as const satisfies Refreshed;

  it('goes from the workbook to the result of a report judged anew, with its columns, decisions and settings', () => {
    const state = after({ type: 'workbookOpened' }, { type: 'refreshed', refreshed });
    expect(state).toMatchObject({ place: 'steps', step: 'result', status: { phase: 'ready' }, chosen, refreshed });
    expect([state.settings, state.ratios.value]).toEqual([refreshed.settings, [80, 15, 5]]);
    expect(mappingOf(state.draft!)).toEqual(mapping);
    // Everything that is open to a selection is open to it.
    expect(paneReducer(state, { type: 'stepped', step: 'write' }).step).toBe('write');
  });

  it('goes to the check where a report judged anew has a finding that stops it', () => {
    const stopped = { ...refreshed, analysis: { ...analysis, judgement: undefined } };
    expect(after({ type: 'workbookOpened' }, { type: 'refreshed', refreshed: stopped }).step).toBe('check');
  });

  it('drops a report judged anew for a user who has left the workbook', () => {
    const left = after(...judged, { type: 'workbookOpened' }, { type: 'placeLeft' });
    expect(paneReducer(left, { type: 'refreshed', refreshed })).toBe(left);
  });

  it('keeps the changes of a report until something else is read', () => {
    const opened = [{ type: 'workbookOpened' }, { type: 'refreshed', refreshed }] as const;
    expect(after(...opened, halves).refreshed).toBe(refreshed);
    expect(after(...opened, choosing, chose).refreshed).toBeUndefined();
    expect(after(...opened, analysing, analysed).refreshed).toBeUndefined();
  });

  it('comes back from the workbook to where the steps were, and lets the ribbon take it there', () => {
    const opened = [...judged, { type: 'workbookOpened' }] as const satisfies readonly PaneEvent[];
    expect(after(...opened)).toMatchObject({ place: 'workbook', step: 'check' });
    expect(after(...opened, { type: 'placeLeft' })).toMatchObject({ place: 'steps', step: 'check' });
    expect(after(...opened, { ...choosing, run: 3 }, { ...chose, run: 3 })).toMatchObject({
      place: 'steps',
      step: 'columns',
    });
  });

  it('stops a reading when the workbook is opened, and waits for a write', () => {
    expect(after(...judged, { ...analysing, run: 3 }, { type: 'workbookOpened' }).status).toEqual({ phase: 'ready' });
    const writing = after(...recording, { type: 'workbookOpened' }, { type: 'recorded', run: 4, number: 1 });
    expect(writing).toMatchObject({ place: 'workbook', recorded: 1 });
  });
});
