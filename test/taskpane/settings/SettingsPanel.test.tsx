/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { rejudge } from '../../../src/actions/rejudge';
import { noRecords } from '../../../src/core/history/WorkbookRecords';
import { judge } from '../../../src/core/abc/judge';
import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import type { RawCell } from '../../../src/core/intake/cells/Cells';
import { readCustomers } from '../../../src/core/intake/readCustomers';
import { defaultTreatments } from '../../../src/core/intake/Treatments';
import { loadWords } from '../../../src/locales/loadWords';
import { App } from '../../../src/taskpane/App';
import { draftFrom, mappingOf } from '../../../src/taskpane/pane/MappingDraft';
import { firstState } from '../../../src/taskpane/pane/PaneState';
import { addBrowserParts } from '../browserParts';
import { actionsOver, chosenFrom, ledgerCells, today } from '../ledger';

const patience = { timeout: 20_000 };
jest.setTimeout(60_000);
beforeAll(addBrowserParts);
afterEach(cleanup);

/** The pane on its result; the rows given replace the first ones of ten dealers with falling sales and profit. */
async function openSettings(...changed: readonly (readonly RawCell[])[]) {
  const cells = ledgerCells(...changed);
  const chosen = chosenFrom(cells);
  const draft = draftFrom(chosen.guess);
  const mapping = mappingOf(draft)!;
  const intake = readCustomers(cells, mapping);
  const settings = defaultSettings();
  const treatments = defaultTreatments;
  const analysis = {
    chosen,
    mapping,
    treatments,
    cells,
    records: noRecords,
    today,
    intake,
    judgement: judge(intake.table!, settings),
  };
  const judgings: string[] = [];
  const actions = actionsOver(cells, {
    rejudge: (before, wanted) => {
      judgings.push(JSON.stringify(wanted));
      return rejudge(before, wanted);
    },
  });
  const start = {
    ...firstState,
    step: 'result',
    status: { phase: 'ready' },
    chosen,
    draft,
    settings,
    analysis,
    lastJudged: settings,
  } as const;
  const host = {
    displayLanguage: 'en-US',
    loadWords,
    readTheme: () => undefined,
    storagePrefix: '',
    version: '0.1.0',
    today: () => today,
    reload: () => undefined,
  };
  render(<App host={host} actions={actions} start={start} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Settings' }, patience));
  await screen.findByRole('heading', { name: 'Settings' }, patience);
  return judgings;
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const radio = (name: RegExp) => fireEvent.click(screen.getByRole('radio', { name }));
const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getAllByLabelText(label)[0]!, { target: { value } });
const field = (label: string | RegExp) => screen.getAllByLabelText<HTMLInputElement>(label)[0]!.value;
const counts = () =>
  within(screen.getByRole('list', { name: 'Tiers with these settings' }))
    .getAllByRole('listitem')
    .map((tier) => tier.textContent?.replace(' ', ''));

async function combine(title: string) {
  fireEvent.click(screen.getByRole('combobox', { name: 'Tier from several indicators' }));
  fireEvent.click(await screen.findByRole('option', { name: new RegExp(title) }, patience));
}

describe('SettingsPanel', () => {
  it('judges at each change that can be read, and says who moves against before', async () => {
    await openSettings();
    expect(counts()).toEqual(['A2', 'B4', 'C4']);
    expect(screen.getByText('No customer changes tier.')).toBeTruthy();
    type(/^Ratio/, '1:1');
    expect(counts()).toEqual(['A5', 'B5']);
    expect(screen.getByText('7 customers change tier: 7 up, 0 down.')).toBeTruthy();
    press('Undo changes');
    expect(counts()).toEqual(['A2', 'B4', 'C4']);
    expect(field(/^Ratio/)).toBe('1:2:2');
  });

  it('names what cannot be read at its field, judges nothing by it and lets nothing be written meanwhile', async () => {
    const judgings = await openSettings();
    type(/^Ratio/, '60:x');
    type('Within', '500');
    type('Weight of Profit', '-1');
    type('Y, wavering, up to', '0.2');
    expect(judgings).toEqual([]);
    expect(screen.getAllByRole('alert').map((each) => each.textContent)).toEqual([
      'Give two to five positive numbers, such as 1:2:2.',
      'A number of zero or more.',
      'A number from 0 to 100.',
      'Must be above the limit before.',
    ]);
    expect(screen.getByRole('button', { name: /: Write$/ }).getAttribute('aria-disabled')).toBe('true');
    press('Undo changes');
    expect(screen.queryAllByRole('alert')).toEqual([]);
    expect(screen.getByRole('button', { name: /: Write$/ }).getAttribute('aria-disabled')).toBe('false');
  });

  it('remembers the ratio of each method, and gives the usual one back', async () => {
    await openSettings();
    type(/^Ratio/, '1:1');
    radio(/^Share of value/);
    expect(field(/^Ratio/)).toBe('80:15:5');
    radio(/^Number of customers/);
    expect(field(/^Ratio/)).toBe('1:1');
    press('Back to 1:2:2');
    expect(field(/^Ratio/)).toBe('1:2:2');
  });

  it('starts fixed limits from the tiers shown, for every indicator', async () => {
    await openSettings();
    await combine('Worst letter');
    radio(/^Fixed limits/);
    const sales = within(screen.getByRole('group', { name: 'Sales' }));
    expect(sales.getByLabelText<HTMLInputElement>('A from').value).toBe('910');
    expect(sales.getByLabelText<HTMLInputElement>('B from').value).toBe('550');
    expect(screen.getByText('No customer changes tier.')).toBeTruthy();
    fireEvent.change(sales.getByLabelText('A from'), { target: { value: '1,000' } });
    expect(counts()).toEqual(['A1', 'B5', 'C4']);
    // A field that cannot be read holds back itself, not its neighbour.
    fireEvent.change(sales.getByLabelText('B from'), { target: { value: '0' } });
    fireEvent.change(sales.getByLabelText('A from'), { target: { value: '905' } });
    expect(counts()).toEqual(['A2', 'B4', 'C4']);
    fireEvent.change(sales.getByLabelText('B from'), { target: { value: '550' } });
    radio(/^A B C D$/);
    const anew = within(screen.getByRole('group', { name: 'Sales' }));
    expect(anew.getByLabelText<HTMLInputElement>('C from').value).toBe('280');
  });

  it('weighs the indicators, refuses weights of nothing but zero, and leaves one out by zero', async () => {
    await openSettings(['Dealer 1', 45_000, 1000, 1], ['Dealer 2', 45_000, 910, 290]);
    const [first] = counts();
    expect(first).toBe('A2');
    type('Weight of Sales', '0');
    expect(screen.getByText('2 customers change tier: 1 up, 1 down.')).toBeTruthy();
    type('Weight of Profit', '0');
    expect(screen.getAllByText('One weight must be above zero.')).toHaveLength(2);
  });

  it('lets single profiles of the decision table be decided, and takes the decisions back', async () => {
    await openSettings(['Dealer 1', 45_000, 1000, 1]);
    await combine('Decision table');
    const table = screen.getByRole('list', { name: 'Decision table' });
    expect(within(table).getAllByRole('listitem')).toHaveLength(9);
    expect(screen.getByLabelText<HTMLSelectElement>('Tier for AC').value).toBe('B');
    const before = counts();
    fireEvent.change(screen.getByLabelText('Tier for AC'), { target: { value: 'A' } });
    expect(counts()).not.toEqual(before);
    fireEvent.change(screen.getByLabelText('Tier for AC'), { target: { value: 'B' } });
    expect(counts()).toEqual(before);
    type(/^Ratio/, '1:1:1:1:1');
    expect(within(table).getAllByRole('listitem')).toHaveLength(25);
  });

  it('says why nothing can be judged and offers the settings that worked', async () => {
    await openSettings(...Array.from({ length: 10 }, (_, row) => [`Dealer ${row}`, 45_000, 100 - row, -1]));
    const before = counts();
    radio(/^Fixed limits/);
    expect(screen.getByText(/^Limits are missing/)).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Tiers with these settings' })).toBeNull();
    press('Back to the last settings that worked');
    expect(counts()).toEqual(before);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Number of customers/ }).checked).toBe(true);
  });

  it('finds the period by itself, and says which', async () => {
    await openSettings();
    expect(screen.getByText(/^Chosen automatically: /)).toBeTruthy();
    radio(/^Quarter$/);
    expect(screen.queryByText(/^Chosen automatically: /)).toBeNull();
    expect(screen.getByText(/period.? from/)).toBeTruthy();
  });

  it('is accessible, and gives the keyboard back to the button that opened it', async () => {
    await openSettings();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Settings' }));
    const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    press('Done');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Settings' }));
  });
});
