/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { createWords } from '../../src/locales/createWords';
import { loadWords } from '../../src/locales/loadWords';
import { App } from '../../src/taskpane/App';
import type { PaneActions } from '../../src/taskpane/pane/PaneActions';
import { addBrowserParts } from './browserParts';
import { actionsOver, ledgerCells, today } from './ledger';

const patience = { timeout: 20_000 };
jest.setTimeout(90_000);
beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

function show(actions: PaneActions, displayLanguage = 'en-US') {
  const host = {
    displayLanguage,
    loadWords,
    readTheme: () => undefined,
    storagePrefix: 'tenant.',
    version: '0.1.0',
    today: () => today,
    reload: () => undefined,
  };
  return render(<App host={host} actions={actions} />);
}

/** Presses a button once it is there and may be pressed. */
async function press(name: string | RegExp) {
  fireEvent.click(await screen.findByRole('button', { name }, patience));
}

/** Opens one of the result's views. */
async function view(name: string) {
  fireEvent.click(await screen.findByRole('tab', { name }, patience));
}

async function violations(): Promise<string[]> {
  // jsdom lays nothing out, so contrast and target sizes are for the end-to-end tests.
  const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe('the pane', () => {
  it.each(['en-US', 'zh-CN'] as const)(
    'leads from selection to written tiers, accessible on every screen, in %s',
    async (language) => {
      const words = createWords(language);
      show(actionsOver(ledgerCells()), language);
      expect(await violations()).toEqual([]);
      await press(words('pane.select.use'));
      await screen.findByText(words('pane.columns.source', { where: 'Orders!A1:D11', rows: 10 }), {}, patience);
      expect(await violations()).toEqual([]);
      await press(words('pane.columns.next'));
      await screen.findByRole('table', { name: words('pane.check.reconciled') }, patience);
      expect(await violations()).toEqual([]);
      await press(words('pane.check.next'));
      const cards = await screen.findByRole('list', { name: words('pane.result.summary') }, patience);
      expect(
        within(cards)
          .getAllByRole('listitem')
          .map((card) => /^[ABC]\d/.exec(card.textContent ?? '')?.[0]),
      ).toEqual(['A2', 'B4', 'C4']);
      const values = screen.getByRole('list', { name: words('pane.result.values', { header: 'Sales' }) });
      expect(values.textContent).toContain('1,910');
      const chart = await screen.findByRole('img', {}, patience);
      expect(chart.getAttribute('aria-label')).toContain('32.1%');
      expect(chart.querySelectorAll('svg path').length).toBeGreaterThan(10);
      expect(await violations()).toEqual([]);
      for (const each of ['customers', 'stability', 'methods'] as const) {
        await view(words(`pane.result.views.${each}`));
        await waitFor(() => expect(screen.getByRole('tabpanel').querySelector('h2')).toBeTruthy(), patience);
        expect([each, await violations()]).toEqual([each, []]);
      }
      await press(words('pane.result.next'));
      await press(words('pane.write.now'));
      await screen.findByRole('button', { name: words('pane.write.again') }, patience);
      await screen.findByRole('button', { name: words('pane.write.history.show') }, patience);
      expect(screen.getByRole('status').textContent).toBe(
        words('pane.write.done.sheet', { where: 'ABC', customers: 'ABC customers' }) +
          words('reason.sentenceSeparator') +
          words('pane.write.history.kept', { number: 1 }),
      );
      expect(await violations()).toEqual([]);
      expect(document.documentElement.lang).toBe(language);
    },
  );

  it('shows the reason of a customer', async () => {
    show(actionsOver(ledgerCells()));
    await press('Use current selection');
    await press('Check the data');
    await press('See the result');
    await view('Customers');
    const table = await screen.findByRole('table', { name: 'Customers' }, patience);
    const rowOf = (name: string) => within(table).getByRole('button', { name }).closest('[role=row]')!;
    expect([...rowOf('Dealer 1').querySelectorAll('[role=cell]')].map((cell) => cell.textContent)).toEqual([
      '1',
      'Dealer 1',
      'A',
      '1,000',
      '300.0',
      'AA',
    ]);
    fireEvent.click(within(table).getByRole('button', { name: 'Dealer 1' }));
    expect(rowOf('Dealer 1').textContent).toMatch(/Rank 1 of 10/);
  });

  it('leads from the result to plans for its customers, and back', async () => {
    show(actionsOver(ledgerCells()));
    await press('Annual customer plans');
    await press('Judge customers');
    await press('Use current selection');
    await press('Check the data');
    await press('See the result');
    await press('Plan');
    await screen.findByRole('button', { name: 'Make 2 plans' }, patience);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Annual plans');
    expect(screen.queryByRole('navigation', { name: 'Steps' })).toBeNull();
    expect(await violations()).toEqual([]);
    await press('Back');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Result');
    const opener = screen.getByRole('button', { name: 'Annual customer plans' });
    fireEvent.click(opener);
    await screen.findByRole('tab', { name: 'Overview' }, patience);
    expect(opener.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(opener);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Result');
  });

  it('walks through the views with the arrow keys', async () => {
    show(actionsOver(ledgerCells()));
    await press('Use current selection');
    await press('Check the data');
    await press('See the result');
    const first = await screen.findByRole('tab', { name: 'Value', selected: true }, patience);
    fireEvent.keyDown(first, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Customers', selected: true }));
    fireEvent.keyDown(document.activeElement!, { key: 'End' });
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Rules', selected: true }));
    expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([-1, -1, -1, 0]);
  });

  it('says why nothing can be divided, and keeps settings and columns in reach', async () => {
    const refunds = Array.from({ length: 10 }, (_, row) => [`Dealer ${row}`, 45_000, -row, -5 - row]);
    show(actionsOver(ledgerCells(...refunds)));
    await press('Use current selection');
    await press('Check the data');
    await screen.findByText('No result with these settings', {}, patience);
    await press('See the result');
    await screen.findByRole('button', { name: 'Settings' }, patience);
    expect(screen.getByText(/No value is above zero/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Write to the workbook' }).getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByRole('button', { name: /: Write$/ }).getAttribute('aria-disabled')).toBe('true');
    expect(await violations()).toEqual([]);
  });

  it('asks again for the cell that could not be shown', async () => {
    const asked: string[] = [];
    const goToCell: PaneActions['goToCell'] = (_, address) => {
      asked.push(address);
      return Promise.resolve(
        asked.length > 1
          ? { ok: true, value: undefined }
          : { ok: false, failure: { code: 'editMode', retryable: true, details: {} } },
      );
    };
    show(actionsOver(ledgerCells(['Dealer 1', 45_000, '￥1000', 300]), { goToCell }));
    await press('Use current selection');
    await press('Check the data');
    await press('Go to cell C2');
    expect(await violations()).toEqual([]);
    await press('Retry');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Retry' })).toBeNull(), patience);
    expect(asked).toEqual(['C2', 'C2']);
  });

  it('finds customers and filters by tier, and says so when nobody is left', async () => {
    show(actionsOver(ledgerCells()));
    await press('Use current selection');
    await press('Check the data');
    await press('See the result');
    await view('Customers');
    const search = await screen.findByRole('searchbox', { name: 'Find a customer' }, patience);
    fireEvent.change(search, { target: { value: 'dealer 1' } });
    await screen.findByText('2 of 10', {}, patience);
    fireEvent.click(screen.getByRole('radio', { name: 'C' }));
    await screen.findByText('1 of 10', {}, patience);
    fireEvent.change(search, { target: { value: 'nobody' } });
    await screen.findByText('No customer matches.', {}, patience);
    await press('Clear search and filter');
    await screen.findByText('10 of 10', {}, patience);
  });

  it('stops at an error cell, names it, and goes to it', async () => {
    const visited: string[] = [];
    const goToCell: PaneActions['goToCell'] = (_, address) => {
      visited.push(address);
      return Promise.resolve({ ok: true, value: undefined });
    };
    show(actionsOver(ledgerCells(['Dealer 1', 45_000, '#DIV/0!', 300]), { goToCell }));
    await press('Use current selection');
    await press('Check the data');
    await screen.findByText('1 error cell in Sales', {}, patience);
    expect(await violations()).toEqual([]);
    await press('Go to cell C2');
    expect(visited).toEqual(['C2']);
    expect(screen.getByRole('button', { name: /: Result$/ }).getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByRole('button', { name: 'See the result' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('asks what to do, does it at once, keeps the keyboard there, and shows that everything adds up', async () => {
    show(actionsOver(ledgerCells(['Dealer 1', 45_000, '#DIV/0!', 300])));
    await press('Use current selection');
    await press('Check the data');
    await screen.findByText('Your decision is needed', {}, patience);
    const leaveOut = screen.getByRole<HTMLInputElement>('checkbox', { checked: false });
    leaveOut.focus();
    fireEvent.click(leaveOut);
    const table = await screen.findByRole('table', { name: 'Does it add up?' }, patience);
    expect(
      within(table)
        .getAllByRole('row')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'RowsSalesProfit',
      expect.stringMatching(/^Read10/),
      expect.stringMatching(/^rows with an error-1/),
      expect.stringMatching(/^Used9/),
    ]);
    const decided = screen.getByRole<HTMLInputElement>('checkbox', { checked: true });
    await waitFor(() => expect(document.activeElement).toBe(decided), patience);
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^9 customers judged/), patience);
    expect(await violations()).toEqual([]);
    fireEvent.click(screen.getByRole('checkbox'));
    await screen.findByText('Your decision is needed', {}, patience);
    fireEvent.click(screen.getByRole('checkbox'));
    await screen.findByRole('table', { name: 'Does it add up?' }, patience);
    await press('See the result');
    await screen.findByRole('list', { name: 'Tiers' }, patience);
  });

  it('says so when nothing was found', async () => {
    show(actionsOver(ledgerCells()));
    await press('Use current selection');
    fireEvent.click(await screen.findByRole('combobox', { name: /^Date/ }, patience));
    fireEvent.click(screen.getByRole('option', { name: /^Not used/ }));
    await press('Check the data');
    await screen.findByText('No problems found', {}, patience);
    expect(await violations()).toEqual([]);
  });

  it('compares with the total of another system', async () => {
    show(actionsOver(ledgerCells()));
    await press('Use current selection');
    await press('Check the data');
    const field = await screen.findByLabelText('Sales in your system', {}, patience);
    fireEvent.change(field, { target: { value: '5.950,00' } });
    await screen.findByText('Equal to the amount used.', {}, patience);
    fireEvent.change(field, { target: { value: '6,000' } });
    await screen.findByText('Your system has 50.00 more than was used.', {}, patience);
    expect(await violations()).toEqual([]);
  });

  it('writes the data check to a sheet, and says where, also after a failure', async () => {
    let isProtected = true;
    const writeDataCheck: PaneActions['writeDataCheck'] = () =>
      Promise.resolve(
        isProtected
          ? { ok: false, failure: { code: 'protectedWorkbook', retryable: true, details: {} } }
          : { ok: true, value: { sheetName: 'Data check' } },
      );
    show(actionsOver(ledgerCells(), { writeDataCheck }));
    await press('Use current selection');
    await press('Check the data');
    await press('Write the check to a sheet');
    await screen.findByRole('button', { name: 'Retry' }, patience);
    isProtected = false;
    await press('Retry');
    await screen.findByRole('button', { name: 'Write the check again' }, patience);
    expect(screen.getByRole('status').textContent).toBe('Written to sheet “Data check”.');
    expect(await violations()).toEqual([]);
  });

  it('guesses anew when the user says where the headers stand, and keeps what he picked', async () => {
    show(actionsOver(ledgerCells(['Sold to', 'Day', 'Revenue', 'Gross profit'])));
    await press('Use current selection');
    const scale = await screen.findByRole('combobox', { name: /^Payments or sales/ }, patience);
    expect(scale.textContent).toBe('Sales');
    fireEvent.click(screen.getByRole('combobox', { name: /^Gross margin/ }));
    fireEvent.click(screen.getByRole('option', { name: /^Not used/ }));
    fireEvent.click(screen.getByRole('combobox', { name: /^Headers/ }));
    fireEvent.click(screen.getByRole('option', { name: /^Row 2/ }));
    await waitFor(() => expect(scale.textContent).toBe('Revenue'), patience);
    expect(screen.getByText('Orders!A2:D11 · 9 data rows')).toBeTruthy();
    expect(screen.getByRole('combobox', { name: /^Gross margin/ }).textContent).toBe('Not used');
    expect(await violations()).toEqual([]);
    await press('Check the data');
    await screen.findByRole('table', { name: 'Does it add up?' }, patience);
    await press('Back');
    await press('Back');
    await press('Use current selection again');
    await screen.findByText('Orders!A2:D11 · 9 data rows', {}, patience);
  });

  it('says how far each guess may be trusted until the user picks himself', async () => {
    const cells = ledgerCells();
    const actions = actionsOver(cells);
    const chooseRange: PaneActions['chooseRange'] = async (day) => {
      const outcome = await actions.chooseRange(day);
      if (!outcome.ok) return outcome;
      const guess = { ...outcome.value.guess, confidence: { customer: 'sure', date: 'unsure' } as const };
      return { ok: true, value: { ...outcome.value, guess } };
    };
    show({ ...actions, chooseRange });
    await press('Use current selection');
    const date = await screen.findByRole('combobox', { name: /^Date/ }, patience);
    expect(screen.getByText('please check')).toBeTruthy();
    fireEvent.click(date);
    fireEvent.click(screen.getByRole('option', { name: /^Order date/ }));
    expect(screen.queryByText('please check')).toBeNull();
  });

  it('ends a reading that is cancelled and stays where it was', async () => {
    let control: Parameters<PaneActions['analyseSelection']>[4] | undefined;
    const analyseSelection: PaneActions['analyseSelection'] = (...asked) => {
      control = asked[4];
      control.progress(0.42);
      return new Promise(() => undefined);
    };
    show(actionsOver(ledgerCells(), { analyseSelection }));
    await press('Use current selection');
    await press('Check the data');
    await screen.findByText('Reading the rows … 42%', {}, patience);
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('0.42');
    expect(control?.isCancelled()).toBe(false);
    expect(await violations()).toEqual([]);
    await press('Cancel');
    await waitFor(() => expect(control?.isCancelled()).toBe(true), patience);
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.getByRole('combobox', { name: /^Payments or sales/ }).textContent).toBe('Sales');
    await screen.findByRole('button', { name: 'Check the data' }, patience);
  });

  it('finds one of two thousand columns by typing, without drawing them all', async () => {
    const cells = ledgerCells();
    const many = Array.from({ length: 2000 }, (_, index) => ({
      ...cells.columns[2]!,
      header: `Measure ${index}`,
      sheetColumn: 4 + index,
    }));
    show(actionsOver({ ...cells, columns: [...cells.columns, ...many] }));
    await press('Use current selection');
    const scale = await screen.findByRole('combobox', { name: /^Payments or sales/ }, patience);
    fireEvent.click(scale);
    expect(screen.getAllByRole('option').length).toBeLessThan(60);
    fireEvent.change(scale, { target: { value: 'measure 1999' } });
    fireEvent.click(await screen.findByRole('option', { name: /^Measure 1999/ }, patience));
    await waitFor(() => expect((scale as HTMLInputElement).value).toBe('Measure 1999'), patience);
  });

  it('keeps columns, settings and view when the user goes back', async () => {
    show(actionsOver(ledgerCells()));
    await press('Use current selection');
    await press('Check the data');
    await press('See the result');
    await press('Settings');
    fireEvent.change(await screen.findByLabelText(/^Ratio/, {}, patience), { target: { value: '1:4' } });
    await press('Done');
    await view('Customers');
    await press('Back');
    await press('Back');
    await press('Back');
    await screen.findByText('Last used: Orders!A1:D11', {}, patience);
    await press(/: Result$/);
    await screen.findByRole('tab', { name: 'Customers', selected: true }, patience);
    expect(screen.getByText(/A:B = 1:4 of the customers/)).toBeTruthy();
  });

  it('says what is missing before it reads', async () => {
    const nameless = ledgerCells();
    const guessless = {
      ...nameless,
      columns: nameless.columns.map((column) => ({ ...column, header: `Column ${column.sheetColumn}` })),
    };
    const actions = actionsOver(guessless);
    const chooseRange: PaneActions['chooseRange'] = async () => {
      const outcome = await actions.chooseRange();
      const guess = { indicators: [], confidence: {}, periodGroups: [] };
      return outcome.ok ? { ok: true, value: { ...outcome.value, guess } } : outcome;
    };
    show({ ...actions, chooseRange });
    await press('Use current selection');
    await press('Check the data');
    expect(screen.getByText('Choose the column that tells your customers apart.')).toBeTruthy();
    expect(screen.getByText('Choose at least one column with amounts.')).toBeTruthy();
    fireEvent.click(screen.getByRole('combobox', { name: /^Payments or sales/ }));
    fireEvent.click(screen.getByRole('option', { name: /^Column 2/ }));
    expect(screen.queryByText('Choose at least one column with amounts.')).toBeNull();
  });

  it('offers to write beside one-row customers and says where it wrote', async () => {
    show(actionsOver(ledgerCells()));
    await press('Use current selection');
    await press('Check the data');
    await press('See the result');
    await press('Write to the workbook');
    fireEvent.click(await screen.findByRole('radio', { name: /^Beside the selection/ }, patience));
    fireEvent.click(screen.getByRole('radio', { name: /^ABC formulas/ }));
    await press('Write');
    await screen.findByRole('button', { name: 'Write again' }, patience);
    await screen.findByRole('button', { name: 'Show history' }, patience);
    expect(screen.getByRole('status').textContent).toBe('Written to Orders!E1:F11. Kept in the history as number 1.');
  });

  it('shows what the workbook keeps and comes back to its step, each from the heading on', async () => {
    show(actionsOver(ledgerCells()));
    await press('Use current selection');
    await screen.findByRole('heading', { level: 1, name: 'Match the columns' }, patience);
    await press('Reports and history of this workbook');
    const heading = await screen.findByRole('heading', { level: 1, name: 'This workbook' }, patience);
    expect(document.activeElement).toBe(heading);
    expect(screen.queryByRole('navigation', { name: 'Steps' })).toBeNull();
    await screen.findByRole('button', { name: 'Reports and history of this workbook', pressed: true }, patience);
    await press('Reports and history of this workbook');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Match the columns' }));
  });

  it('closes the place beside the selection when customers have several rows, and says why', async () => {
    show(actionsOver(ledgerCells(['Dealer 2', 45_000, 5, 3])));
    await press('Use current selection');
    await press('Check the data');
    await press('See the result');
    await press('Write to the workbook');
    const beside = await screen.findByRole<HTMLInputElement>('radio', { name: /^Beside the selection/ }, patience);
    expect(beside.disabled).toBe(true);
    expect(screen.getByText(/some customers have several rows/)).toBeTruthy();
  });

  it('remembers the language and theme chosen in its menu', async () => {
    const { unmount } = show(actionsOver(ledgerCells()));
    await waitFor(
      () => expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Display options' }).disabled).toBe(false),
      patience,
    );
    await press('Display options');
    fireEvent.click(await screen.findByRole('menuitemradio', { name: '简体中文' }, patience));
    await screen.findByRole('heading', { level: 1, name: '选择销售数据' }, patience);
    expect(JSON.parse(window.localStorage.getItem('tenant.abc-planner.preferences')!)).toMatchObject({
      language: 'zh-CN',
    });
    unmount();
    show(actionsOver(ledgerCells()));
    await screen.findByRole('heading', { level: 1, name: '选择销售数据' }, patience);
  });

  it('catches a bug at the edge, with details to copy', async () => {
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    show(actionsOver(ledgerCells(), { chooseRange: () => Promise.reject(new Error('unforeseen')) }));
    await press('Use current selection');
    await screen.findByText('Something in the pane broke', {}, patience);
    expect(screen.getByText(/unforeseen/)).toBeTruthy();
    quiet.mockRestore();
  });
});
