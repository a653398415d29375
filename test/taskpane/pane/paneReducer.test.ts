import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import { judge } from '../../../src/core/abc/judge';
import { readCustomers } from '../../../src/core/intake/readCustomers';
import { draftFrom, mappingOf } from '../../../src/taskpane/pane/MappingDraft';
import type { PaneEvent } from '../../../src/taskpane/pane/PaneEvent';
import { paneReducer } from '../../../src/taskpane/pane/paneReducer';
import { firstState, noFilter, type PaneState } from '../../../src/taskpane/pane/PaneState';
import { chosenFrom, ledgerCells } from '../ledger';

const cells = ledgerCells();
const chosen = chosenFrom(cells);
const mapping = mappingOf(draftFrom(chosen.guess))!;
const intake = readCustomers(cells, mapping);
const { settings } = firstState;
const analysis = { chosen, mapping, cells, intake, judgement: judge(intake.table!, settings) };
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
    expect(state.draft).toMatchObject({ customer: 0, date: 1, scale: 2, contribution: 3 });
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
    expect(after(choosing, analysing, { type: 'writingStarted', run: 3 }).status).toMatchObject({ run: 1 });
  });

  it('drops the answer of a read the user has walked away from', () => {
    const state = after(choosing, { type: 'stepped', step: 'select' }, chose);
    expect(state).toMatchObject({ step: 'select', status: { phase: 'idle' }, chosen: undefined });
  });

  it('keeps waiting for a write when the user walks back meanwhile', () => {
    const state = after(
      ...judged,
      { type: 'writingStarted', run: 3 },
      { type: 'stepped', step: 'result' },
      { type: 'wrote', run: 3, place: 'sheet', where: 'ABC' },
    );
    expect(state).toMatchObject({ step: 'result', status: { phase: 'ready' }, written: { where: 'ABC' } });
  });

  it('keeps everything when a read or a write fails', () => {
    const read = after(...judged, analysing, { type: 'failed', run: 2, attempt: 'analyse', failure });
    expect(read).toMatchObject({ status: { phase: 'failed', attempt: 'analyse', failure }, analysis, chosen });
    const written = after(
      ...judged,
      { type: 'writingStarted', run: 3 },
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
    const other = after(...judged, { type: 'columnPicked', part: 'contribution', column: undefined });
    expect(paneReducer({ ...other, step: 'columns' }, { type: 'stepped', step: 'result' }).step).toBe('columns');
    const back = paneReducer(other, { type: 'columnPicked', part: 'contribution', column: 3 });
    expect(paneReducer(back, { type: 'stepped', step: 'result' }).step).toBe('result');
  });

  it('keeps the columns picked when the same range is chosen again, and guesses anew for another', () => {
    const picked = after(choosing, chose, { type: 'columnPicked', part: 'contribution', column: undefined }, choosing);
    expect(paneReducer(picked, chose).draft?.contribution).toBeUndefined();
    const elsewhere = { ...chosen, range: { ...chosen.range, sheetId: 'sheet-2' } };
    expect(paneReducer(picked, { ...chose, chosen: elsewhere }).draft?.contribution).toBe(3);
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

  it('forgets where it wrote once the result is another', () => {
    const written = after(
      ...judged,
      { type: 'writingStarted', run: 3 },
      { type: 'wrote', run: 3, place: 'sheet', where: 'ABC' },
    );
    expect(written.written).toEqual({ place: 'sheet', where: 'ABC' });
    expect(paneReducer(written, { type: 'settingsChanged', settings, analysis }).written).toBeUndefined();
  });
});
