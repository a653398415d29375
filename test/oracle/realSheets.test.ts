import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import type { RawCell } from '../../src/core/intake/cells/Cells';
import { guessLayout } from '../../src/core/intake/layout/guessLayout';
import { guessMapping } from '../../src/core/intake/guess/guessMapping';
import { headOf } from '../../src/core/intake/layout/headOf';
import type { Mapping } from '../../src/core/intake/Mapping';
import { readCustomers } from '../../src/core/intake/readCustomers';
import { defaultTreatments } from '../../src/core/intake/Treatments';
import retailTotals from '../data/onlineRetailTotals.json';
import superstoreTotals from './superstoreTotals.json';

const today = 46000;
const options = { treatments: defaultTreatments, today };

/** The cells of a .csv as a spreadsheet opens it: numbers where a text is one, everything else as it stands. */
function opened(text: string): RawCell[][] {
  return Papa.parse<string[]>(text.trim()).data.map((line) =>
    line.map((cell) => (cell !== '' && /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell)),
  );
}

const sample = (name: string) =>
  opened(readFileSync(path.resolve(__dirname, '../../src/workbench/samples', name), 'utf8').replace(/^\ufeff/, ''));

/** The whole way of a selection: layout, head, guess, and all its columns. */
function read(grid: readonly (readonly RawCell[])[], formats: readonly string[] = []) {
  const sheetColumns = grid[0]!.map((_, index) => index);
  const values = grid.slice(0, 200);
  const columnFormats = sheetColumns.map((at) => formats[at] ?? 'General');
  const top = { sheetName: 'Data', row: 0, sheetColumns, values, formats: values.map(() => columnFormats) };
  const { layout, confidence } = guessLayout(top);
  const head = headOf(top, layout);
  const below = grid.slice(layout.titleRows + layout.headerRows);
  const columns = head.columns.map((column, at) => ({ ...column, cells: below.map((line) => line[at] ?? '') }));
  return { layout, confidence, guess: guessMapping(head, today), cells: { ...head, columns } };
}

const isClose = (found: number, exact: number) => Math.abs(found - exact) <= 1e-9 * Math.max(1, Math.abs(exact));

describe('the Superstore file', () => {
  const grid = sample('superstore.csv');
  const { layout, guess, cells } = read(grid);
  const headers = grid[0]!;

  it('is recognised without help: customer, name, order date, sales and profit', () => {
    expect(layout).toEqual({ titleRows: 0, headerRows: 1 });
    expect([guess.customer, guess.name, guess.date].map((column) => headers[column!])).toEqual([
      'Customer ID',
      'Customer Name',
      'Order Date',
    ]);
    expect(guess.indicators).toEqual([
      { kind: 'scale', column: headers.indexOf('Sales') },
      { kind: 'contribution', column: headers.indexOf('Profit') },
    ]);
  });

  it('gives 793 customers with exact totals, and every row and cent accounted for', () => {
    const { table } = readCustomers(cells, guess as Mapping, options);
    const exact = new Map(Object.entries(superstoreTotals));
    expect(table!.customers).toHaveLength(793);
    expect(table).toMatchObject({ rowsRead: 9994, rowsUsed: 9994 });
    const wrong = table!.customers.filter(
      ({ id }, at) => !isClose(table!.indicators[0]!.totals[at]!, Number(exact.get(id)!.sales)),
    );
    expect(wrong).toEqual([]);
    const sales = [...exact.values()].reduce((sum, each) => sum + Number(each.sales), 0);
    expect(isClose(table!.reconciliation.amounts[0]!.used, sales)).toBe(true);
    expect(isClose(table!.reconciliation.amounts[0]!.read, sales)).toBe(true);
  });
});

describe('the Wholesale file', () => {
  const grid = sample('wholesale.csv');
  const { layout, guess, cells } = read(grid);
  const headers = grid[0]!;

  it('shows its customers, and no money by name: an amount is at best a guess to be checked', () => {
    expect(layout).toEqual({ titleRows: 0, headerRows: 1 });
    expect(headers[guess.customer!]).toBe('CustomerId');
    expect(guess.date).toBeUndefined();
    expect(guess.confidence.scale ?? 'unsure').toBe('unsure');
  });

  it('gives 440 customers with a chosen column, and adds it up exactly', () => {
    const fresh = headers.indexOf('Fresh');
    const mapping: Mapping = { customer: 0, indicators: [{ kind: 'scale', column: fresh }] };
    const { table, issues } = readCustomers(cells, mapping, options);
    expect(table).toMatchObject({ rowsRead: 440, rowsUsed: 440, oneRowEach: true });
    expect(table!.customers).toHaveLength(440);
    // The sum of whole numbers is exact.
    const sum = grid.slice(1).reduce((total, line) => total + Number(line[fresh]), 0);
    expect(table!.reconciliation.amounts[0]).toMatchObject({ read: sum, used: sum });
    expect(issues).toEqual([]);
  });
});

describe('the Online Retail file', () => {
  const file = path.resolve(__dirname, '../data/onlineRetail.csv.gz');
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n').slice(1);
  const grid: RawCell[][] = [['Invoice', 'Customer ID', 'Invoice Date', 'Quantity', 'Unit price', 'Amount']];
  for (const line of lines) {
    const [invoice, customer, day, quantity, price] = line.split(',');
    const amount = Number(quantity) * Number(price);
    grid.push([
      invoice!,
      customer === '' ? '' : Number(customer),
      Number(day),
      Number(quantity),
      Number(price),
      amount,
    ]);
  }
  const { layout, guess, cells } = read(grid, ['General', 'General', 'yyyy-mm-dd']);

  it('is recognised without help', () => {
    expect(layout).toEqual({ titleRows: 0, headerRows: 1 });
    expect(guess).toMatchObject({ customer: 1, date: 2, indicators: [{ kind: 'scale', column: 5 }] });
  });

  it('gives 4,372 customers, and 541,909 rows that reconcile to exact decimals', () => {
    const { table } = readCustomers(cells, guess as Mapping, options);
    const named = Object.entries(retailTotals).filter(([id]) => id !== '');
    const nobody = Object.entries(retailTotals).find(([id]) => id === '')![1];
    expect(table!.customers).toHaveLength(4372);
    expect(named).toHaveLength(4372);
    expect(table).toMatchObject({ rowsRead: 541_909, rowsUsed: 541_909 - nobody.rows });
    const { rows, amounts } = table!.reconciliation;
    expect(rows.withoutCustomer).toBe(nobody.rows);
    expect(Object.values(rows).reduce((sum, count) => sum + count, 0)).toBe(nobody.rows);
    // Exact sums in pence: no rounding on the expected side.
    const pence = (amount: string) => BigInt(Math.round(Number(amount) * 1000));
    const used = Number(named.reduce((sum, [, each]) => sum + pence(each.amount), 0n)) / 1000;
    expect(isClose(amounts[0]!.used, used)).toBe(true);
    expect(isClose(amounts[0]!.leftOut.withoutCustomer, Number(nobody.amount))).toBe(true);
    expect(isClose(amounts[0]!.read, used + Number(nobody.amount))).toBe(true);
  });
});
