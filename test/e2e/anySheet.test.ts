import JSZip from 'jszip';
import type { FrameLocator } from 'playwright-core';
import { messyEnglish } from '../../src/workbench/samples/messyDealers';
import { checkData, chooseColumn, sheetNames, showResult, takeSelection, valuesAt, write } from './paneSteps';
import { closeBrowser, openRows, openWorkbench, type WorkbenchPage } from './workbenchPage';

type Row = readonly (string | number)[];

const sales: readonly Row[] = [
  ['Customer', 'Sales'],
  ['Acme', 500],
  ['Bolt', 400],
  ['Cask', 300],
  ['Dune', 200],
  ['Echo', 100],
  ['Flux', 50],
];

describe('any sheet a person really has', () => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterEach(() => expect(workbench.errors).toEqual([]));
  afterAll(closeBrowser);

  /** The figure that stands in the pane's table of rows and amounts: "used" in the column "Rows" is "5". */
  function reconciled(part: string, column: number): Promise<string> {
    const line = workbench.pane.getByRole('row', { name: new RegExp(`^${part} `) });
    return line.getByRole('cell').nth(column).innerText();
  }

  it.each(['A:U', '1:1048576', '1:9995', 'F7'])(
    'reads the Superstore lines through the selection %s',
    async (address) => {
      const { page, pane } = workbench;
      await takeSelection(workbench, address);
      await pane
        .getByText(/A1:U9995/)
        .first()
        .waitFor();
      await checkData(pane);
      expect(await reconciled('Read', 0)).toBe('9,994');
      expect(await page.evaluate(() => window.workbench.traffic.unboundedReads)).toEqual([]);
      await pane.getByRole('button', { name: 'Back' }).click();
      await pane.getByRole('button', { name: 'Back' }).click();
    },
  );

  it('asks whether hidden rows count, and follows the answer to and fro', async () => {
    const { page, pane } = workbench;
    await openRows(page, sales, 'filtered.csv');
    await page.evaluate(() => window.workbench.hideRows('3:4'));
    await takeSelection(workbench, 'A1');
    await checkData(pane);
    await pane.getByText('Your decision is needed', { exact: true }).waitFor();
    expect(await pane.getByRole('button', { name: 'See the result' }).isDisabled()).toBe(true);
    await pane.getByRole('radio', { name: 'Leave out' }).click();
    await expectSoon(() => pane.getByRole('button', { name: 'See the result' }).isEnabled(), true);
    expect([await reconciled('Read', 0), await reconciled('Used', 0), await reconciled('hidden rows', 0)]).toEqual([
      '6',
      '4',
      '-2',
    ]);
    expect([await reconciled('Used', 1), await reconciled('hidden rows', 1)]).toEqual(['850', '-700']);
    await pane.getByRole('radio', { name: 'Count them' }).click();
    await expectSoon(() => reconciled('Used', 1), '1,550');
  });

  it('joins two areas side by side, and two one below the other', async () => {
    const { page, pane } = workbench;
    await openRows(
      page,
      sales.map(([name, amount]) => [name!, 'note', amount!]),
      'areas.csv',
    );
    await takeSelection(workbench, 'A1:A7,C1:C7');
    await checkData(pane);
    expect([await reconciled('Used', 0), await reconciled('Used', 1)]).toEqual(['6', '1,550']);
    await pane.getByRole('button', { name: 'Back' }).click();
    await pane.getByRole('button', { name: 'Back' }).click();
    await takeSelection(workbench, 'A1:C3,A6:C7');
    await checkData(pane);
    expect([await reconciled('Used', 0), await reconciled('between the selected areas', 0)]).toEqual(['4', '-2']);
  });

  it('finds headers below titles in two rows, and months as columns', async () => {
    const { page, pane } = workbench;
    const months = Array.from({ length: 12 }, (_, month) => `${month + 1}月`);
    await openRows(
      page,
      [
        ['2024年经销商回款表', ...months.map(() => ''), ''],
        ['单位：元', ...months.map(() => ''), ''],
        ['', '2024年', ...months.slice(1).map(() => ''), ''],
        ['经销商', ...months, '合计'],
        ...['甲', '乙', '丙', '丁', '戊', '己'].map((name, place): Row => [
          `${name}商贸`,
          ...months.map((_, month) => 100 * (place + 1) + month),
          1200 * (place + 1) + 66,
        ]),
      ],
      'months.csv',
    );
    await takeSelection(workbench, 'A:N');
    await pane.getByText('one column per period', { exact: false }).waitFor();
    await pane.getByText('12 months', { exact: false }).first().waitFor();
    await checkData(pane);
    expect([await reconciled('Used', 0), await reconciled('Used', 1)]).toEqual(['6', '25,596']);
  });

  it('writes strings that look like formulas or hold control characters back as texts', async () => {
    const { page, pane } = workbench;
    const names = ['=1+1', '+cmd|calc', '-2', '@SUM(A1)', '\ttab', '\u0001bell', 'plain', '__proto__', '🏪 شركة'];
    await openRows(page, [['Customer', 'Sales'], ...names.map((name, place): Row => [name, 900 - place])], 'cmd.csv');
    await takeSelection(workbench, 'A1');
    await showResult(pane);
    await write(pane, 'New sheets', 'Values');
    const written = (await valuesAt(page, "'ABC customers'!A1:F60")).flat();
    for (const name of names) expect(written).toContain(name.trim());
    // In the saved file they are shared texts, and no cell with one of them is a formula.
    const saved = await page.evaluate(async () => Array.from(await window.workbench.save('formulas')));
    const zip = await JSZip.loadAsync(Uint8Array.from(saved));
    const part = (path: string) => zip.file(path)!.async('string');
    const texts = await part('xl/sharedStrings.xml');
    for (const text of ['=1+1', '+cmd|calc', '-2', '@SUM(A1)', '_x0001_bell']) expect(texts).toContain(`>${text}</t>`);
    const sheet = await part('xl/worksheets/sheet2.xml');
    expect(sheet).not.toMatch(/<f>[^<]*(?:1\+1|cmd|SUM\(A1\))/);
  });

  it('writes the data check to a sheet of its own', async () => {
    const { page, pane } = workbench;
    await openRows(page, [...sales, ['ACME ', '￥1,200'], ['Total', 2750]], 'check.csv');
    await takeSelection(workbench, 'A1');
    await checkData(pane);
    await pane.getByRole('radio', { name: 'Make one' }).click();
    await pane.getByRole('button', { name: 'Write the check to a sheet' }).click();
    await pane.getByText('Written to sheet “Data check”').last().waitFor();
    expect(await sheetNames(page)).toContain('Data check');
    const sheet = (await valuesAt(page, 'Data check!A1:J60')).flat().map(String);
    expect(sheet.some((cell) => /written in several ways/.test(cell))).toBe(true);
    expect(sheet.some((cell) => cell.startsWith('#'))).toBe(false);
  });

  it('remembers the columns chosen for these headers when the pane is opened again', async () => {
    const { page, pane } = workbench;
    await openRows(
      page,
      [
        ['Customer', 'Paid', 'Sales'],
        ['a', 1, 10],
        ['b', 2, 20],
        ['c', 3, 30],
      ],
      'memory.csv',
    );
    await takeSelection(workbench, 'A1');
    await chooseColumn(pane, 'Payments or sales', 'Sales');
    await checkData(pane);
    await page.evaluate(() => document.querySelector('iframe')!.contentWindow!.location.reload());
    await pane.getByRole('heading', { name: 'Select your sales data' }).waitFor();
    await takeSelection(workbench, 'A1');
    await pane.getByText('As the last time in this workbook').waitFor();
    expect(await pane.getByRole('combobox', { name: 'Payments or sales' }).innerText()).toContain('Sales');
  });
});

/** A treatment is applied while the page goes on: its answer is looked for until it is there. */
async function expectSoon<T>(look: () => Promise<T>, wanted: T): Promise<void> {
  const end = Date.now() + 5_000;
  while (Date.now() < end && (await look()) !== wanted) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await look()).toEqual(wanted);
}

/** Starts the reading and cancels it with the second sign of progress; gives what was shown of it. A mouse would be too slow. */
function cancelAtOnce(pane: FrameLocator): Promise<string[]> {
  return pane.locator('body').evaluate((body) => {
    const buttons = () => [...body.querySelectorAll('button')];
    const seen: string[] = [];
    const cancelled = new Promise<string[]>((resolve) => {
      const watch = new MutationObserver(() => {
        const share = /\d+ ?%/.exec(body.querySelector('footer')?.textContent ?? '')?.[0];
        if (share === undefined || share === seen.at(-1)) return;
        seen.push(share);
        if (seen.length < 2) return;
        watch.disconnect();
        buttons()
          .find(({ textContent }) => textContent === 'Cancel')!
          .click();
        resolve(seen);
      });
      watch.observe(body, { childList: true, characterData: true, subtree: true });
    });
    buttons()
      .find(({ textContent }) => textContent === 'Check the data')!
      .click();
    return cancelled;
  });
}

describe('the sample of a sheet that grew by hand', () => {
  /** What a person would take a cell of the sample for, written here anew: the pane's own reading is what is tested. */
  function amountOf(cell: string | number | null): number {
    if (typeof cell === 'number') return cell;
    const plain = (cell ?? '').normalize('NFKC').replace(/[¥,\s]/g, '');
    if (plain.endsWith('%')) return Number(plain.slice(0, -1)) / 100;
    return plain.startsWith('(') ? -Number(plain.slice(1, -1)) : Number(plain) || 0;
  }

  it('gives every dealer his sum, whatever stands around it', async () => {
    const workbench = await openWorkbench({ sample: 'messy' });
    const { page, pane } = workbench;
    await takeSelection(workbench, 'A1');
    await pane.getByText('6 months', { exact: false }).first().waitFor();
    await checkData(pane);
    await pane.getByRole('checkbox', { name: 'Leave these rows out' }).click();
    await pane.locator('[data-question=hiddenRows]').getByRole('radio', { name: 'Leave out' }).click();
    await pane.getByRole('button', { name: 'See the result' }).click();
    await pane.getByRole('heading', { name: 'Result', exact: true }).waitFor();
    await write(pane, 'New sheets', 'Values');
    const written = await valuesAt(page, "'ABC customers'!A1:H80");
    const dealers = messyEnglish.regions
      .flatMap((region) => region.dealers)
      .filter(([, name, , ...months]) => name !== 'Old Mill Depot' && !months.includes('#N/A'));
    for (const [id, name, , ...months] of dealers) {
      const row = written.find((cells) => cells.includes(id));
      const total = months.reduce<number>((sum, cell) => sum + amountOf(cell), 0);
      expect([name, row?.some((cell) => typeof cell === 'number' && Math.abs(cell - total) < 0.005)]).toEqual([
        name,
        true,
      ]);
    }
    expect(written.flat().filter((cell) => typeof cell === 'string' && cell.startsWith('0062155'))).toHaveLength(
      dealers.length,
    );
    expect(workbench.errors).toEqual([]);
    await workbench.close();
  });
});

describe('a ledger of 100,000 rows', () => {
  let workbench: WorkbenchPage;
  const rowCount = 100_000;

  beforeAll(async () => {
    workbench = await openWorkbench();
    const rows = Array.from({ length: rowCount }, (_, row): Row => [
      `O-${row}`,
      `2025-${String(1 + (row % 12)).padStart(2, '0')}-15`,
      `K-${row % 4000}`,
      `Customer ${row % 4000}`,
      (row * 37) % 1000,
      `￥1,${100 + (row % 900)}.50`,
    ]);
    await openRows(
      workbench.page,
      [['Order ID', 'Order date', 'Customer ID', 'Customer name', 'Sales', 'Gross margin'], ...rows],
      'ledger.csv',
    );
  });
  afterEach(() => expect(workbench.errors).toEqual([]));
  afterAll(closeBrowser);

  it('can be cancelled while it is read, and leaves nothing behind', async () => {
    const { page, pane } = workbench;
    const before = await valuesAt(page, 'A1:H3');
    await takeSelection(workbench, 'A:F');
    const shares = await cancelAtOnce(pane);
    expect(shares.at(-1)).toMatch(/[1-9]\d? ?%/);
    await pane.getByRole('button', { name: 'Check the data' }).waitFor();
    await page.waitForTimeout(500);
    const syncs = await page.evaluate(() => window.workbench.traffic.syncs);
    await page.waitForTimeout(1500);
    expect(await page.evaluate(() => window.workbench.traffic.syncs)).toBe(syncs);
    expect(await valuesAt(page, 'A1:H3')).toEqual(before);
    expect(await sheetNames(page)).toHaveLength(1);
  });

  it('is read, cleaned and judged, which adds no sheet', async () => {
    const { page, pane } = workbench;
    await pane.getByRole('button', { name: 'Check the data' }).click();
    await pane.getByRole('button', { name: 'See the result' }).click({ timeout: 60_000 });
    await pane.getByRole('heading', { name: 'Result', exact: true }).waitFor();
    expect(await page.evaluate(() => window.workbench.sheetNames())).toHaveLength(1);
  });
});
