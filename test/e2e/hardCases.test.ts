import {
  chooseColumn,
  chooseSetting,
  checkData,
  sheetNames,
  showResult,
  takeSelection,
  tierCounts,
  valuesAt,
  write,
} from './paneSteps';
import { closeBrowser, openRows, openWorkbench, type WorkbenchPage } from './workbenchPage';

type Row = readonly (string | number)[];

describe('customers that are hard to judge', () => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterEach(() => expect(workbench.errors).toEqual([]));
  afterAll(closeBrowser);

  /** Judges a list of customers with their sales and gives each one's tier as written beside the rows. */
  async function tiersOf(rows: readonly Row[]): Promise<Record<string, unknown>> {
    const { page, pane } = workbench;
    await openRows(page, [['Customer', 'Sales'], ...rows], 'list.csv');
    await takeSelection(workbench, `A1:B${rows.length + 1}`);
    await showResult(pane);
    await write(pane, 'Beside the selection', 'Values');
    const [header, ...written] = await valuesAt(page, `A1:D${rows.length + 1}`);
    expect(header).toEqual(['Customer', 'Sales', 'ABC tier', 'Profile']);
    return Object.fromEntries(written.map(([customer, , tier]) => [String(customer), tier]));
  }

  it('never puts a zero or negative total above C', async () => {
    const tiers = await tiersOf([
      ['p', 50],
      ['z', 0],
      ['n', -70],
      ['q', 40],
      ['m', -1],
    ]);
    expect(tiers).toMatchObject({ p: 'A', z: 'C', n: 'C', m: 'C' });
  });

  it('gives 14 equal totals one tier', async () => {
    const equal: Row[] = Array.from({ length: 14 }, (_, index) => [`equal ${index}`, 300]);
    const others: Row[] = Array.from({ length: 16 }, (_, index) => [`other ${index}`, 1000 - 55 * index]);
    const tiers = await tiersOf([...others, ...equal]);
    expect(new Set(equal.map(([name]) => tiers[String(name)])).size).toBe(1);
  });

  it('makes the one customer who holds 96 % of the value an A, by number and by value', async () => {
    const rows: Row[] = [['giant', 9600], ...Array.from({ length: 20 }, (_, index): Row => [`small ${index}`, 20])];
    expect(await tiersOf(rows)).toMatchObject({ giant: 'A' });
    const { pane } = workbench;
    await pane.getByRole('button', { name: 'Back' }).click();
    await chooseSetting(pane, 'Share of value');
    expect((await tierCounts(pane))[0]).toBe(1);
  });

  it('counts a number that is stored as text, and says so', async () => {
    const { page, pane } = workbench;
    await openRows(
      page,
      [
        ['Customer', 'Sales'],
        ['a', 10],
        ['b', '￥1,200'],
        ['c', 30],
        ['d', 40],
        ['e', 50],
      ],
      'text.csv',
    );
    await takeSelection(workbench, 'A1:B6');
    await checkData(pane);
    await pane.getByText('1 number stored as text in Sales', { exact: true }).waitFor();
    await pane.getByRole('button', { name: 'Go to cell B3' }).first().waitFor();
    await pane.getByRole('button', { name: 'See the result' }).click();
    await write(pane, 'Beside the selection', 'Values');
    expect((await valuesAt(page, 'C2:C6')).flat()).toEqual(['C', 'A', 'C', 'B', 'B']);
  });

  it('names an error cell by its address and writes nothing', async () => {
    const { page, pane } = workbench;
    await openRows(
      page,
      [
        ['Customer', 'Sales'],
        ['a', 10],
        ['b', 20],
        ['c', 30],
        ['d', 40],
        ['e', 50],
      ],
      'error.csv',
    );
    await page.evaluate(() => window.workbench.type('B4', '=1/0'));
    const before = await valuesAt(page, 'A1:F10');
    await takeSelection(workbench, 'A1:B6');
    await checkData(pane);
    await pane.getByText('1 error cell in Sales').waitFor();
    await pane.getByText('B4', { exact: true }).waitFor();
    await pane.getByText('Your decision is needed', { exact: true }).waitFor();
    expect(await pane.getByRole('button', { name: 'See the result' }).isEnabled()).toBe(false);
    expect(await valuesAt(page, 'A1:F10')).toEqual(before);
    expect(await sheetNames(page)).toHaveLength(1);
  });

  it('refuses areas that make no list and filled cells with a sentence, and changes nothing', async () => {
    const { page, pane } = workbench;
    await openRows(
      page,
      [
        ['Customer', 'Sales', 'Note'],
        ['a', 10, 'x'],
        ['b', 20, 'y'],
        ['c', 5, 'z'],
      ],
      'filled.csv',
    );
    const before = await valuesAt(page, 'A1:F6');
    await page.evaluate(() => window.workbench.select('A1:A2,C3:C4'));
    await pane.getByRole('button', { name: /^Use current selection/ }).click();
    await pane.getByRole('alert').or(pane.getByRole('status')).first().waitFor();
    await pane.getByText(/A1:A2/).first().waitFor();
    await takeSelection(workbench, 'A1:B4');
    await chooseColumn(pane, 'Name to show', 'Not used');
    await showResult(pane);
    await pane.getByRole('button', { name: 'Write to the workbook' }).click();
    await pane.getByRole('radio', { name: 'Beside the selection' }).check();
    await pane.getByRole('button', { name: 'Write', exact: true }).click();
    await pane.getByText(/C1/).first().waitFor();
    expect(await valuesAt(page, 'A1:F6')).toEqual(before);
  });
});
