import ExcelJS from 'exceljs';
import { findLibreOffice, readWithLibreOffice } from './libreOffice';
import {
  chooseColumn,
  chooseSetting,
  sheetNames,
  showResult,
  takeSelection,
  tierCounts,
  valuesAt,
  write,
} from './paneSteps';
import { closeBrowser, openWorkbench, type WorkbenchPage } from './workbenchPage';

/** Where the ranked table of the sheet "ABC" begins, found by its header. */
async function rankedTable({ page }: WorkbenchPage, sheet: string): Promise<Record<string, string | number>[]> {
  const rows = await valuesAt(page, `'${sheet}'!A1:Z1000`);
  const top = rows.findIndex((row) => row.includes('Customer ID'));
  const headers = rows[top]!;
  return rows
    .slice(top + 1)
    .filter((row) => row[headers.indexOf('Customer ID')])
    .map((row) =>
      Object.fromEntries(headers.map((header, column) => [String(header), row[column] as string | number])),
    );
}

describe('the Superstore ledger, from selection to sheet', () => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(closeBrowser);

  it('is open at start, with 9,994 order lines in columns A to U', async () => {
    const [header, ...rows] = await valuesAt(workbench.page, 'A1:U9995');
    expect(header).toEqual(expect.arrayContaining(['Customer ID', 'Customer Name', 'Order Date', 'Sales', 'Profit']));
    expect(rows).toHaveLength(9994);
    expect(rows.every((row) => typeof row[17] === 'number')).toBe(true);
  });

  it('guesses the columns of a whole-column selection and judges 793 customers on Sales and Profit', async () => {
    const { pane } = workbench;
    await takeSelection(workbench, 'A:U');
    const part = (name: string) =>
      pane
        .getByRole('combobox', { name })
        .inputValue()
        .catch(() => pane.getByRole('combobox', { name }).innerText());
    expect(await part('Customer')).toContain('Customer ID');
    expect(await part('Payments or sales')).toContain('Sales');
    expect(await part('Gross margin')).toContain('Profit');
    await showResult(pane);
    await pane.getByText('793 customers judged', { exact: true }).waitFor();
    expect(await tierCounts(pane)).toEqual([159, 317, 317]);
  });

  it('gives 159 / 317 / 317 by Sales alone at 1:2:2, and 396 / 209 / 188 at 80/15/5 of the value', async () => {
    const { pane } = workbench;
    await pane.getByRole('button', { name: 'Back' }).click();
    await pane.getByRole('button', { name: 'Back' }).click();
    await chooseColumn(pane, 'Gross margin', 'Not used');
    await showResult(pane);
    expect(await tierCounts(pane)).toEqual([159, 317, 317]);
    await chooseSetting(pane, 'Share of value');
    expect(await tierCounts(pane)).toEqual([396, 209, 188]);
  });

  it('writes the sheet ABC with every customer ranked, and LibreOffice reads the same values from the saved file', async () => {
    const { page, pane } = workbench;
    await chooseSetting(pane, 'Number of customers');
    expect(await write(pane, 'New sheets', 'Values')).toBe(
      'Written to the sheets “ABC” and “ABC customers”. Kept in the history as number 1.',
    );
    expect(await sheetNames(page)).toContain('ABC');
    await page.locator('[data-chart] svg').waitFor({ timeout: 10_000 });
    const customers = await rankedTable(workbench, 'ABC customers');
    expect(customers).toHaveLength(793);
    expect(customers[0]).toMatchObject({ 'Customer ID': 'SM-20320', Customer: 'Sean Miller', Tier: 'A', Rank: 1 });

    const saved = Uint8Array.from(await page.evaluate(async () => [...(await window.workbench.save())]));
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(saved.buffer);
    expect(book.worksheets.map((sheet) => sheet.name)).toEqual(await sheetNames(page));

    const program = findLibreOffice();
    if (!program) {
      console.warn('LibreOffice is not installed: the saved workbook was read with exceljs only.');
      return;
    }
    const seen = readWithLibreOffice(program, saved).get('ABC customers')!;
    const top = seen.findIndex((row) => row.includes('Customer ID'));
    const column = (header: string) => seen[top]!.indexOf(header);
    const read = seen.slice(top + 1, top + 1 + customers.length);
    expect(read.map((row) => row[column('Customer ID')])).toEqual(customers.map((each) => each['Customer ID']));
    expect(read.map((row) => row[column('Tier')])).toEqual(customers.map((each) => each['Tier']));
    read.forEach((row, index) =>
      expect(Number(row[column('Sales')])).toBeCloseTo(Number(customers[index]!['Sales']), 6),
    );
  });

  it('left the ledger as it was and raised no error on the way', async () => {
    const [, first] = await valuesAt(workbench.page, 'Superstore!A1:U2');
    expect(first!.slice(5, 7)).toEqual(['CG-12520', 'Claire Gute']);
    expect(workbench.errors).toEqual([]);
  });
});
