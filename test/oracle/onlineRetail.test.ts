import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { defaultSettings } from '../../src/core/abc/defaultSettings';
import type { Cells, RawCell } from '../../src/core/intake/cells/Cells';
import type { Mapping } from '../../src/core/intake/Mapping';
import { readCustomers } from '../../src/core/intake/readCustomers';
import { bucketLedger } from '../../src/core/stability/bucketLedger';
import { choosePeriods } from '../../src/core/stability/choosePeriods';
import { judgeStability, type StabilityJudgement } from '../../src/core/stability/judgeStability';
import answers from '../data/onlineRetailTotals.json';

const mapping: Mapping = {
  customer: 0,
  date: 1,
  indicators: [
    { kind: 'scale', column: 2 },
    { kind: 'contribution', column: 3 },
  ],
};
const rowCount = 541_909;
const expected = new Map(Object.entries(answers));
const named = [...expected].filter(([id]) => id !== '').map(([, each]) => each);
const nobody = expected.get('')!;
/** Relative to nothing smaller than 1. */
const isClose = (found: number, exact: number) => Math.abs(found - exact) <= 1e-9 * Math.max(1, Math.abs(exact));

/** The ledger as a sheet holds it: the amount is a column of products, a missing customer is "". */
function ledger(): Cells {
  const file = path.resolve(__dirname, '../data/onlineRetail.csv.gz');
  const [customers, days, amounts, quantities]: RawCell[][] = [[], [], [], []];
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n').slice(1)) {
    const [, customer, day, quantity, price] = line.split(',');
    customers!.push(customer === '' ? '' : Number(customer));
    days!.push(Number(day));
    amounts!.push(Number(quantity) * Number(price));
    quantities!.push(Number(quantity));
  }
  const columns = Object.entries({ Customer: customers, Day: days, Amount: amounts, Quantity: quantities });
  return {
    sheetName: 'Ledger',
    firstRow: 1,
    columns: columns.map(([header, cells], sheetColumn) => ({
      header,
      sheetColumn,
      numberFormat: header === 'Day' ? 'yyyy-mm-dd' : 'General',
      cells: Object.freeze(cells!),
    })),
  };
}

const { table, issues } = readCustomers(ledger(), mapping);
const [amount, quantity] = table!.indicators;
const { customers } = table!;

describe('the Online Retail ledger', () => {
  it('is accounted for row by row and pound by pound', () => {
    expect(customers).toHaveLength(named.length);
    expect(table).toMatchObject({
      rowsRead: rowCount,
      rowsUsed: rowCount - nobody.rows,
      reconciliation: { rows: { totalRow: 0, withoutCustomer: nobody.rows, withoutAmount: 0, empty: 0 } },
      days: { first: 40513, last: 40886 },
    });
    const [amounts, quantities] = table!.reconciliation.amounts;
    expect(isClose(amounts!.leftOut.withoutCustomer, Number(nobody.amount))).toBe(true);
    expect(isClose(amounts!.read, amounts!.used + Number(nobody.amount))).toBe(true);
    const used = named.reduce((sum, { quantity: each }) => sum + each, 0);
    expect(quantities).toMatchObject({ read: used + nobody.quantity, used });
    expect(quantities!.leftOut.withoutCustomer).toBe(nobody.quantity);
    expect(customers.filter(({ id, rowCount: rows }) => expected.get(id)!.rows !== rows)).toEqual([]);
  });

  it('has the totals of exact decimal sums to 1e-9 for all 4,372 customers', () => {
    const wrong = customers.filter(
      ({ id }, at) =>
        !isClose(amount!.totals[at]!, Number(expected.get(id)!.amount)) ||
        quantity!.totals[at] !== expected.get(id)!.quantity,
    );
    expect(wrong).toEqual([]);
  });

  it('has exactly 0 for customers whose rows cancel each other, and says who is at or below 0', () => {
    const zero = customers.filter(({ id }) => Number(expected.get(id)!.amount) === 0);
    expect(zero.length).toBeGreaterThan(5);
    expect(zero.map(({ id }) => amount!.totals[customers.findIndex((each) => each.id === id)])).toEqual(
      zero.map(() => 0),
    );
    expect(issues.map(({ code, count }) => [code, count])).toEqual([
      ['blankCustomer', nobody.rows],
      ['unfinishedPeriod', 1],
      ['nonPositive', named.filter((each) => Number(each.amount) <= 0).length],
      ['nonPositive', named.filter((each) => each.quantity <= 0).length],
    ]);
  });

  it.each(['month', 'quarter', 'half', 'year'] as const)('keeps every total when divided by %s', (length) => {
    const { starts } = choosePeriods(table!.ledger!, 0, customers.length, { length, keepsPartial: true });
    const sums = bucketLedger(table!.ledger!, customers.length, starts);
    const wrong = customers.filter((_, at) =>
      sums.some((histories, each) => {
        const history = histories.subarray(at * starts.length, (at + 1) * starts.length);
        const sum = history.reduce((total, value) => total + value, 0);
        return !isClose(sum, table!.indicators[each]!.totals[at]!);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('ends on 9 December 2011, so that a last month is left out, and has quarters by itself', () => {
    const { periods, customers: found } = judgeStability(table!, defaultSettings().periods) as StabilityJudgement;
    expect(periods).toMatchObject({ length: 'quarter', isAuto: true, asOf: 40886, leftOut: 40817 });
    expect(found.every((customer) => customer !== undefined)).toBe(true);
    const monthly = choosePeriods(table!.ledger!, 0, customers.length, { length: 'month', keepsPartial: false });
    expect([monthly.starts.length, monthly.leftOut]).toEqual([12, 40878]);
  });
});
