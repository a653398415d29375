/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { judge } from '../../../src/core/abc/judge';
import { noRecords } from '../../../src/core/history/WorkbookRecords';
import { readCustomers } from '../../../src/core/intake/readCustomers';
import { loadWords } from '../../../src/locales/loadWords';
import { App } from '../../../src/taskpane/App';
import { draftFrom, mappingOf } from '../../../src/taskpane/pane/MappingDraft';
import type { PaneActions } from '../../../src/taskpane/pane/PaneActions';
import { firstState } from '../../../src/taskpane/pane/PaneState';
import { addBrowserParts } from '../browserParts';
import { actionsOver, chosenFrom, ledgerCells, today } from '../ledger';

const patience = { timeout: 20_000 };
jest.setTimeout(60_000);
beforeAll(addBrowserParts);
afterEach(cleanup);

/** In the last run Dealer 3 was in A, where the figures do not put it now. */
const lastRun = [{ customerId: 'Dealer 3', tier: 'A', computedTier: 'A' }] as const;

async function openSettings(recordsFor: PaneActions['recordsFor']) {
  const cells = ledgerCells();
  const chosen = chosenFrom(cells);
  const draft = draftFrom(chosen.guess);
  const mapping = mappingOf(draft)!;
  const intake = readCustomers(cells, mapping);
  const { settings, treatments } = firstState;
  const judgement = judge(intake.table!, settings);
  const analysis = { chosen, mapping, treatments, cells, records: noRecords, today, intake, judgement };
  const start = { ...firstState, step: 'result', status: { phase: 'ready' }, chosen, draft, analysis } as const;
  const host = {
    displayLanguage: 'en-US',
    loadWords,
    readTheme: () => undefined,
    storagePrefix: '',
    version: '0.1.0',
    today: () => today,
    reload: () => undefined,
  };
  render(<App host={host} actions={actionsOver(cells, { recordsFor })} start={start} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Settings' }, patience));
  await screen.findByRole('heading', { name: 'Settings' }, patience);
}

const given = <T,>(value: T) => Promise.resolve({ ok: true as const, value });
const switchOn = () => fireEvent.click(screen.getByRole('checkbox', { name: 'Let small changes wait' }));
const counts = () =>
  within(screen.getByRole('list', { name: 'Tiers with these settings' }))
    .getAllByRole('listitem')
    .map((tier) => tier.textContent?.replace(' ', ''));
const field = () => screen.getAllByLabelText<HTMLInputElement>('Up to').at(-1)!;

describe('DampingSettings', () => {
  it('reads the last run when it is switched on, and says how many keep their tier', async () => {
    const asked: unknown[] = [];
    await openSettings((settings) => {
      asked.push(settings.damping);
      return given({ ...noRecords, lastRun });
    });
    expect(screen.getByText(/Needs earlier judgements in the history/)).toBeTruthy();
    switchOn();
    await screen.findByText(/^0 customers keep/, {}, patience);
    expect(asked).toEqual([0.05]);
    fireEvent.change(field(), { target: { value: '100' } });
    expect(counts()).toEqual(['A3', 'B3', 'C4']);
    expect(screen.getByText(/^1 customer keeps/)).toBeTruthy();
    switchOn();
    expect(counts()).toEqual(['A2', 'B4', 'C4']);
    // What was read once is there for the next time.
    switchOn();
    expect(screen.getByText(/^0 customers keep/)).toBeTruthy();
    expect(asked).toEqual([0.05]);
  });

  it('stays off when the last run cannot be read, so that no tier is wrong in silence', async () => {
    let isOffline = true;
    await openSettings(() =>
      isOffline
        ? Promise.resolve({ ok: false, failure: { code: 'offline', retryable: true, details: {} } })
        : given({ ...noRecords, lastRun }),
    );
    switchOn();
    fireEvent.click(
      await screen.findByRole('button', { name: 'Retry' }, patience).then((retry) => {
        expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Let small changes wait' }).checked).toBe(false);
        isOffline = false;
        return retry;
      }),
    );
    await screen.findByText(/^0 customers keep/, {}, patience);
  });

  it('says when there is no judgement to keep to, or none that can be read', async () => {
    await openSettings(() => given(noRecords));
    switchOn();
    await screen.findByText(/holds no judgement yet/, {}, patience);
    cleanup();
    const damage = [{ sheetName: 'Details', kind: 'noTable' as const }];
    await openSettings(() => given({ ...noRecords, damage }));
    switchOn();
    await screen.findByText(/holds no judgement yet/, {}, patience);
    cleanup();
    await openSettings(() => given({ ...noRecords, damage, isHistoryDamaged: true }));
    switchOn();
    await screen.findByText(/cannot be read for certain/, {}, patience);
  });

  it('names a share that means nothing at its field', async () => {
    await openSettings(() => given({ ...noRecords, lastRun }));
    switchOn();
    await screen.findByText(/^0 customers keep/, {}, patience);
    fireEvent.change(field(), { target: { value: '101' } });
    expect(screen.getByText('A number from 0 to 100.')).toBeTruthy();
  });
});
