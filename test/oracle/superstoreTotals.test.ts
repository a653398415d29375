import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { guessMapping } from '../../src/core/intake/guess/guessMapping';
import type { Mapping } from '../../src/core/intake/Mapping';
import { readCustomers } from '../../src/core/intake/readCustomers';
import { cellsOf } from '../core/intake/cellsOf';
import answers from './superstoreTotals.json';

const file = path.resolve(__dirname, '../../src/workbench/samples/superstore.csv');
const [headers, ...lines] = Papa.parse<string[]>(readFileSync(file, 'utf8').trim()).data;
const expected = new Map(Object.entries(answers));

/** The ledger as a sheet holds it: numbers in the columns of numbers, or every cell as text. */
function ledger(asText: boolean) {
  const numeric = ['Row ID', 'Sales', 'Quantity', 'Discount', 'Profit'].map((header) => headers!.indexOf(header));
  const rows = lines.map((line) => line.map((text, at) => (!asText && numeric.includes(at) ? Number(text) : text)));
  return cellsOf(headers!, ...rows);
}

describe('the totals of the Superstore sample', () => {
  it.each([
    ['numbers', false],
    ['text', true],
  ])('agree with exact decimal sums for all 793 customers, the cells being %s', (_, asText) => {
    const cells = ledger(asText);
    const { table, issues } = readCustomers(cells, guessMapping(cells) as Mapping);
    expect(table?.customers).toHaveLength(793);
    expect(table).toMatchObject({ rowsRead: 9994, rowsUsed: 9994, oneRowEach: false });
    expect(table!.days).toEqual({ first: 41642, last: 43099 }); // 2014-01-03 to 2017-12-30
    const [sales, profit] = table!.indicators;
    const worst = table!.customers.map(({ id, name, rowCount }, at) => {
      const exact = expected.get(id)!;
      expect([name, rowCount]).toEqual([exact.name, exact.rows]);
      return Math.max(
        Math.abs(sales!.totals[at]! - Number(exact.sales)),
        Math.abs(profit!.totals[at]! - Number(exact.profit)),
      );
    });
    expect(Math.max(...worst)).toBeLessThan(1e-9);
    expect(issues.map(({ code, count }) => [code, count])).toEqual([
      ...(asText
        ? [
            ['textNumber', 9994],
            ['textNumber', 9994],
          ]
        : []),
      ['textDate', 9994],
      ['nonPositive', [...expected.values()].filter((each) => Number(each.profit) <= 0).length],
    ]);
  });
});
