/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { noRecords } from '../../../src/core/history/WorkbookRecords';
import { addBrowserParts } from '../browserParts';
import { violationsIn } from '../result/showInPane';
import { overrideFrom, runFrom } from './runFrom';
import {
  failing,
  failure,
  fullWorkbook,
  given,
  history,
  itemsOf,
  press,
  showWorkbook,
  view,
} from './workbookScreenParts';

jest.setTimeout(90_000);
beforeAll(addBrowserParts);
afterEach(cleanup);

async function showHistory(workbook: Parameters<typeof showWorkbook>[0] = {}) {
  const shown = showWorkbook({ ...fullWorkbook, ...workbook });
  view('History');
  await screen.findByRole('heading', { name: 'Judgements kept' });
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  return shown;
}
const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent?.replace(/\s/g, ' '));
const matrix = () => screen.getByRole('table', { name: 'Customers by tier, earlier and later' });
const select = (name: string) => screen.getByLabelText<HTMLSelectElement>(name);

describe('the history of the workbook', () => {
  it('lists the judgements, latest first, with what was judged and how', async () => {
    await showHistory();
    const rows = within(screen.getByRole('table', { name: 'Judgements kept' })).getAllByRole('row');
    expect(rows.slice(1).map(cellsOf)).toEqual([
      ['3', 'Mar 18, 2023, 2:05 PM', '2', '4', '4', '10', 'Orders!A1:D11 · Profit · number of customers 1:2:2'],
      ['2', 'Mar 17, 2023, 2:05 PM', '2', '4', '4', '10', 'Orders!A1:D11 · Sales · number of customers 1:2:2'],
      ['1', 'Mar 16, 2023, 2:05 PM', '2', '4', '4', '10', 'Orders!A1:D11 · Sales · number of customers 1:2:2'],
    ]);
  });

  it('compares the last two, with a warning that they were not made in the same way', async () => {
    const asked: unknown[] = [];
    await showHistory({
      compareRecordedRuns: (...runs) => {
        asked.push(runs);
        return fullWorkbook.compareRecordedRuns();
      },
    });
    expect(asked).toEqual([[2, 3]]);
    expect([select('Earlier').value, select('Later').value]).toEqual(['2', '3']);
    expect(screen.getByText(/not made in the same way/)).toBeTruthy();
    expect(screen.getByText('2 rose').parentElement?.textContent).toBe('2 rose0 fell1 stayed1 new1 gone');
    const rows = within(matrix()).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'Later',
      'EarlierABCNoneAll',
      'A10001',
      'B20002',
      'C00011',
      'None01001',
      'All31015',
    ]);
  });

  it('is read again when it is looked at again, and goes on with what was compared', async () => {
    let runs = history.runs;
    await showHistory({ listRuns: () => given({ ...history, runs }) });
    fireEvent.change(select('Earlier'), { target: { value: '1' } });
    await waitFor(() => expect(select('Earlier').value).toBe('1'));
    runs = [runFrom(4), ...history.runs];
    view('Measures');
    view('History');
    await waitFor(() => expect([...select('Later').options].map(({ value }) => value)).toEqual(['4', '3', '2']));
    expect([select('Earlier').value, select('Later').value]).toEqual(['1', '3']);
  });

  it('tells the judgements of one day apart by the time', async () => {
    const runs = [runFrom(3), runFrom(2, { madeAt: 45_001.75 }), runFrom(1)];
    await showHistory({ listRuns: () => given({ ...history, runs }) });
    expect([...select('Earlier').options].map(({ text }) => text.replace(/\s/g, ' '))).toEqual([
      'No. 2 · Mar 16, 2023, 6:00 PM',
      'No. 1 · Mar 16, 2023, 2:05 PM',
    ]);
    expect(select('Later').options[0]?.text).toBe('No. 3 · Mar 18, 2023');
  });

  it('compares any two, the later always later than the other', async () => {
    const asked: unknown[] = [];
    await showHistory({
      compareRecordedRuns: (...runs) => {
        asked.push(runs);
        return fullWorkbook.compareRecordedRuns();
      },
    });
    const offered = (name: string) => [...select(name).options].map(({ value }) => value);
    expect([offered('Earlier'), offered('Later')]).toEqual([['2', '1'], ['3']]);
    fireEvent.change(select('Earlier'), { target: { value: '1' } });
    await waitFor(() => expect(offered('Later')).toEqual(['3', '2']));
    fireEvent.change(select('Later'), { target: { value: '2' } });
    await waitFor(() =>
      expect(asked).toEqual([
        [2, 3],
        [1, 3],
        [1, 2],
      ]),
    );
    await waitFor(() => expect(screen.queryByText(/not made in the same way/)).toBeNull());
  });

  it('leads from a number to its customers, to be found and copied', async () => {
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    const { container } = await showHistory();
    await press('2 from B to A');
    expect(await itemsOf('From B to A')).toEqual(['Dealer K2K2', 'Dealer K3K3']);
    expect(screen.getByRole('button', { name: '2 from B to A' }).getAttribute('aria-pressed')).toBe('true');
    await press('Copy as text');
    await screen.findByRole('button', { name: 'Copied' });
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'k3' } });
    await waitFor(async () => expect(await itemsOf('From B to A')).toEqual(['Dealer K3K3']));
    await press('Copy as text');
    await waitFor(() => expect(copied).toEqual(['Dealer K2\tK2\nDealer K3\tK3', 'Dealer K3\tK3']));
    expect(await violationsIn(container)).toEqual([]);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'nobody' } });
    await screen.findByText('No customer matches.');
    await press('1 from None to B');
    expect(await itemsOf('From None to B')).toEqual(['Dealer K5K5']);
    await press('Close the list');
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('says how a comparison comes about while there is one judgement', async () => {
    await showHistory({ listRuns: () => given({ ...history, runs: [runFrom(1)] }) });
    expect(screen.getByText(/^There is one judgement so far/)).toBeTruthy();
    expect(screen.queryByLabelText('Earlier')).toBeNull();
  });

  it('shows the latest of many, and all of them when asked', async () => {
    const runs = Array.from({ length: 12 }, (_, index) => runFrom(12 - index));
    await showHistory({ listRuns: () => given({ ...history, runs }) });
    const rows = () => within(screen.getByRole('table', { name: 'Judgements kept' })).getAllByRole('row').length - 1;
    expect(rows()).toBe(5);
    await press('Show all 12');
    await waitFor(() => expect(rows()).toBeGreaterThan(5));
  });

  it('tells of damage in words, and that nothing was changed', async () => {
    const damage = [
      { sheetName: 'ABC runs', kind: 'columnMissing' as const, column: 'Made on' },
      { sheetName: 'ABC runs', kind: 'badRows' as const, rows: 2, address: 'A7' },
    ];
    await showHistory({ listRuns: () => given({ ...history, runs: [], damage }) });
    expect(screen.getByText(/has lost its column “Made on”\. Nothing was changed/)).toBeTruthy();
    expect(screen.getByText(/2 rows cannot be read, the first at A7/)).toBeTruthy();
    // A history that cannot be read is not one that does not exist.
    expect(screen.queryByText('No judgement kept yet')).toBeNull();
  });

  it('shows and hides its sheets', async () => {
    const asked: boolean[] = [];
    await showHistory({
      showRecords: (isShown) => {
        asked.push(isShown);
        return given(undefined);
      },
    });
    await press('Show the sheets');
    await press('Hide the sheets');
    await screen.findByRole('button', { name: 'Show the sheets' });
    expect(asked).toEqual([true, false]);
  });
});

describe('the tiers set by hand', () => {
  it('are listed with who, why and for how long; those that have expired are marked', async () => {
    await showHistory();
    expect(await itemsOf('Tiers set by hand')).toEqual([
      'ADealer K1Opens three shops in springSet by Li Wei on Mar 15, 2023, without an endEnd',
      'BDealer K2TrialSet by Li Wei on Mar 15, 2023, until Jun 29, 2024Expired: the computed tier counts again.End',
    ]);
  });

  it('end in one press', async () => {
    const asked: unknown[] = [];
    await showHistory({
      endOverride: (...request) => {
        asked.push(request);
        return given({ ...noRecords, overrides: [overrideFrom('K2', 'B')] });
      },
    });
    await press('End the tier set by hand for Dealer K1');
    await waitFor(async () => expect(await itemsOf('Tiers set by hand')).toHaveLength(1));
    expect(asked).toEqual([['K1', 45_473]]);
  });

  it('stay in the list when they could not be ended', async () => {
    await showHistory({ endOverride: () => failing('protectedSheet', false) });
    await press('End the tier set by hand for Dealer K1');
    await failure('The sheet “ABC runs” is protected.');
    expect(screen.getByText('Remove the protection (Review > Unprotect Sheet), then try again.')).toBeTruthy();
    expect(await itemsOf('Tiers set by hand')).toHaveLength(2);
  });
});
