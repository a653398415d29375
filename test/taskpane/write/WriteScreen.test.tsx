/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import type { Analysis } from '../../../src/actions/Analysis';
import { judge } from '../../../src/core/abc/judge';
import { noRecords } from '../../../src/core/history/WorkbookRecords';
import { readCustomers } from '../../../src/core/intake/readCustomers';
import { measureKinds } from '../../../src/core/plan/measureLevels';
import { isUnknown } from '../../../src/core/Unknown';
import { createWords } from '../../../src/locales/createWords';
import type { Language } from '../../../src/locales/Language';
import { loadWords } from '../../../src/locales/loadWords';
import { App } from '../../../src/taskpane/App';
import { draftFrom, mappingOf } from '../../../src/taskpane/pane/MappingDraft';
import type { PaneActions } from '../../../src/taskpane/pane/PaneActions';
import { firstState, type PaneState } from '../../../src/taskpane/pane/PaneState';
import { addBrowserParts } from '../browserParts';
import { actionsOver, chosenFrom, ledgerCells, today } from '../ledger';

const patience = { timeout: 20_000 };
jest.setTimeout(60_000);
beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const cells = ledgerCells();
const chosen = chosenFrom(cells);
const draft = draftFrom(chosen.guess);
const mapping = mappingOf(draft)!;
const { settings, treatments } = firstState;
const intake = readCustomers(cells, mapping);
const judgement = judge(intake.table!, settings);
const analysis = { chosen, mapping, treatments, cells, records: noRecords, today, intake, judgement };
const ready: PaneState = { ...firstState, step: 'write', status: { phase: 'ready' }, chosen, draft, analysis };

const byHand = {
  customerId: 'Dealer 10',
  customer: 'Dealer 10',
  tier: 'A',
  reason: 'New',
  author: 'Li',
  setOn: 1,
} as const;
const sayings = (text: string) =>
  Object.fromEntries(measureKinds.map((kind) => [kind, text])) as Record<(typeof measureKinds)[number], string>;
const tierOf = ({ judgement }: Analysis, id: string) =>
  judgement && !isUnknown(judgement) ? judgement.customers.find((each) => each.id === id)?.tier : undefined;
const cards = () =>
  screen.queryAllByRole('listitem').flatMap(({ textContent }) => /^[ABC]\d/.exec(textContent ?? '')?.[0] ?? []);

const failed = (
  code: 'sourceChanged' | 'damagedRecord' | 'offline' | 'protectedSheet' | 'protectedWorkbook',
  retryable = false,
) =>
  Promise.resolve({
    ok: false as const,
    failure: { code, retryable, details: { sheet: 'Orders', address: 'C5', kind: 'noTable' } },
  });
const wrote = () =>
  Promise.resolve({ ok: true as const, value: { sheetName: 'ABC', customersSheet: 'ABC customers' } });

async function show(actions: Partial<PaneActions> = {}, start = ready, language: Language = 'en-US') {
  const host = {
    displayLanguage: language,
    loadWords,
    readTheme: () => undefined,
    storagePrefix: '',
    version: '0.1.0',
    today: () => today,
    reload: () => undefined,
  };
  const { unmount } = render(<App host={host} actions={actionsOver(cells, actions)} start={start} />);
  await screen.findByRole('checkbox', {}, patience);
  return unmount;
}
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }, patience));
const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });

describe('WriteScreen', () => {
  it('keeps the judgement in the history once, however often it is written', async () => {
    const recordRun = jest.fn(() => Promise.resolve({ ok: true as const, value: { run: 3 } }));
    await show({ recordRun });
    await press('Write');
    await screen.findByRole('button', { name: 'Show history' }, patience);
    expect(screen.getByRole('status').textContent).toBe(
      'Written to the sheets “ABC” and “ABC customers”. Kept in the history as number 3.',
    );
    await press('Write again');
    await screen.findByRole('button', { name: 'Show history' }, patience);
    expect(recordRun).toHaveBeenCalledTimes(1);
    await press('Show history');
    await screen.findByRole('heading', { level: 1, name: 'This workbook' }, patience);
    await screen.findByRole('tab', { name: 'History', selected: true }, patience);
  });

  const edited = { ...noRecords, overrides: [byHand], measures: { 'C-steady': sayings('Call Dealer 10') } };

  it('writes by the records as they are then, keeps that in the history, and shows the same', async () => {
    const recordRun = jest.fn((_: Analysis) => Promise.resolve({ ok: true as const, value: { run: 3 } }));
    const writeReport = jest.fn((_: Analysis) => wrote());
    await show({ recordRun, writeReport, recordsFor: () => Promise.resolve({ ok: true, value: edited }) });
    await press('Write');
    await screen.findByRole('button', { name: 'Show history' }, patience);
    const given = writeReport.mock.calls[0]![0];
    expect(given.records.measures).toBe(edited.measures);
    expect(tierOf(given, 'Dealer 10')).toBe('A');
    expect(recordRun.mock.calls[0]![0]).toBe(given);
    await press(/: Result$/);
    await waitFor(() => expect(cards().slice(0, 3)).toEqual(['A3', 'B4', 'C3']), patience);
    await press(/: Write$/);
    await press('Write again');
    await waitFor(() => expect(writeReport).toHaveBeenCalledTimes(2), patience);
    await screen.findByRole('button', { name: 'Show history' }, patience);
    expect(recordRun).toHaveBeenCalledTimes(1);
  });

  it('reads the records again when the user comes back from the workbook, and says when that fails', async () => {
    let isOffline = true;
    const writeReport = jest.fn(wrote);
    const recordsFor = jest.fn(() =>
      isOffline ? failed('offline', true) : Promise.resolve({ ok: true as const, value: edited }),
    );
    await show({ writeReport, recordsFor }, { ...ready, step: 'write' });
    await press('Reports and history of this workbook');
    await press('Back');
    await screen.findByRole('button', { name: 'Retry' }, patience);
    isOffline = false;
    await press('Retry');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Retry' })).toBeNull(), patience);
    await press(/: Result$/);
    await waitFor(() => expect(cards().slice(0, 3)).toEqual(['A3', 'B4', 'C3']), patience);
    expect([recordsFor.mock.calls.length, writeReport.mock.calls.length]).toEqual([2, 0]);
  });

  it('leaves the history alone when asked to, remembers that, and keeps the judgement later at a press', async () => {
    const recordRun = jest.fn(() => Promise.resolve({ ok: true as const, value: { run: 1 } }));
    const unmount = await show({ recordRun });
    fireEvent.click(screen.getByRole('checkbox'));
    await press('Write');
    await screen.findByRole('button', { name: 'Write again' }, patience);
    expect(recordRun).not.toHaveBeenCalled();
    await press('Keep in history');
    await screen.findByRole('button', { name: 'Show history' }, patience);
    expect(recordRun).toHaveBeenCalledTimes(1);
    unmount();
    await show();
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
  });

  it('keeps the success of the report when only the history fails, and retries the history alone', async () => {
    let isOffline = true;
    const recordRun = jest.fn(() =>
      isOffline ? failed('offline', true) : Promise.resolve({ ok: true as const, value: { run: 8 } }),
    );
    const writeReport = jest.fn(wrote);
    await show({ recordRun, writeReport });
    await press('Write');
    await screen.findByRole('button', { name: 'Retry' }, patience);
    expect(screen.getByText('Written to the sheets “ABC” and “ABC customers”.')).toBeTruthy();
    expect(screen.getByText(/only the history was not extended/)).toBeTruthy();
    expect(screen.queryByText(/Nothing in your workbook was changed/)).toBeNull();
    isOffline = false;
    await press('Retry');
    await screen.findByRole('button', { name: 'Show history' }, patience);
    expect([writeReport.mock.calls.length, recordRun.mock.calls.length]).toEqual([1, 2]);
  });

  it('records nothing when the report could not be written', async () => {
    const recordRun = jest.fn(() => Promise.resolve({ ok: true as const, value: { run: 1 } }));
    await show({ recordRun, writeReport: () => failed('offline', true) });
    await press('Write');
    await screen.findByRole('button', { name: 'Retry' }, patience);
    expect(recordRun).not.toHaveBeenCalled();
  });

  it('offers one way on while the history is still being written', async () => {
    await show({ recordRun: () => new Promise(() => undefined) });
    await press('Write');
    await screen.findByText('Written to the sheets “ABC” and “ABC customers”.', {}, patience);
    expect(screen.queryByRole('button', { name: 'Keep in history' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Write again' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Write' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('offers to try again whatever stood in the way, with words that fit a new sheet', async () => {
    let isLocked = true;
    const writeReport: PaneActions['writeReport'] = () => (isLocked ? failed('protectedSheet') : wrote());
    await show({ writeReport });
    await press('Write');
    await screen.findByText('Remove the protection (Review > Unprotect Sheet), then try again.', {}, patience);
    expect(screen.queryByText(/write to a new sheet instead/)).toBeNull();
    isLocked = false;
    await press('Retry');
    await screen.findByRole('button', { name: 'Show history' }, patience);
  });

  it('says nothing of another place where only the history is kept from the workbook', async () => {
    await show({ recordRun: () => failed('protectedWorkbook') });
    await press('Write');
    await screen.findByText('Remove the protection (Review > Protect Workbook), then try again.', {}, patience);
    expect(screen.queryByText(/beside the selection instead/)).toBeNull();
  });

  it('offers to read again or to write as read when the sheet has changed meanwhile', async () => {
    const asked: (boolean | undefined)[] = [];
    const writeReport: PaneActions['writeReport'] = (...given) => {
      asked.push(given[4]);
      return given[4] ? wrote() : failed('sourceChanged');
    };
    await show({ writeReport });
    await press('Write');
    await screen.findByRole('button', { name: 'Write as read' }, patience);
    expect(screen.getByText(/or write the report of what was read before/)).toBeTruthy();
    await press('Write as read');
    await screen.findByRole('button', { name: 'Write again' }, patience);
    expect(asked).toEqual([false, true]);
  });

  it('reads again with the same columns, and then shows the result', async () => {
    await show({ writeReport: () => failed('sourceChanged') });
    await press('Write');
    await press('Read again');
    await screen.findByRole('heading', { level: 1, name: 'Result' }, patience);
  });

  it('offers no writing as read beside rows that have changed', async () => {
    await show({ writeBesideSelection: () => failed('sourceChanged') });
    fireEvent.click(radio(/^Beside the selection/));
    await press('Write');
    await screen.findByRole('button', { name: 'Read again' }, patience);
    expect(screen.queryByRole('button', { name: 'Write as read' })).toBeNull();
  });

  it('says why a form is closed', async () => {
    await show();
    expect(radio(/^Excel formulas/).disabled).toBe(false);
    fireEvent.click(radio(/^Beside the selection/));
    expect(radio(/^Excel formulas/).disabled).toBe(true);
    expect(screen.getByText(/Only on new sheets/)).toBeTruthy();
    expect(radio(/^ABC formulas/).disabled).toBe(false);
  });

  it('closes formulas beside the rows where a tier is set by hand', async () => {
    const { customers } = judgement as Exclude<typeof judgement, { unknown: unknown }>;
    const damped = customers.map((customer, place) => ({ ...customer, isDamped: place === 0 }));
    await show({}, { ...ready, analysis: { ...analysis, judgement: { ...judgement, customers: damped } as never } });
    fireEvent.click(radio(/^Beside the selection/));
    expect(radio(/^ABC formulas/).disabled).toBe(true);
    expect(screen.getByText(/set by hand or kept by damping/)).toBeTruthy();
  });

  it.each(['en-US', 'zh-CN'] as const)('is accessible and fully worded in %s, before and after', async (language) => {
    const words = createWords(language);
    await show({ recordRun: () => failed('damagedRecord') }, ready, language);
    await press(words('pane.write.now'));
    await waitFor(() => expect(screen.getByText(words('pane.write.history.failedSafe'))).toBeTruthy(), patience);
    const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(document.body.textContent).not.toMatch(/pane\.|failure\.|\{\{/);
  });
});
