import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import type { RawCell } from '../../../src/core/intake/cells/Cells';
import type { Mapping } from '../../../src/core/intake/Mapping';
import { readCustomers } from '../../../src/core/intake/readCustomers';
import { judgeStability, type StabilityJudgement } from '../../../src/core/stability/judgeStability';
import type { PeriodSettings } from '../../../src/core/stability/PeriodSettings';
import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import oracle from '../../oracle/superstoreHistories.json';
import { cellsOf } from '../intake/cellsOf';

const usual = defaultSettings().periods;
const byDay: Mapping = { customer: 0, date: 1, indicators: [{ kind: 'scale', column: 2 }] };
const tableOf = (...rows: (readonly RawCell[])[]) =>
  readCustomers(cellsOf(['Customer', 'Date', 'Sales'], ...rows), byDay).table!;
const judge = (rows: readonly (readonly RawCell[])[], settings: Partial<PeriodSettings> = {}) =>
  judgeStability(tableOf(...rows), { ...usual, length: 'month', ...settings }) as StabilityJudgement;

/** Ann buys every month of a year, Bo from April on, Cy once. */
const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
const year = Object.freeze([
  ...months.map((month, index) => ['Ann', `2024-${month}-01`, 100 + index]),
  ...months.slice(3).map((month) => ['Bo', `2024-${month}-15`, 50]),
  ['Bo', '2024-12-31', 0],
  ['Cy', '2024-06-01', 10],
]);

describe('the stability of a ledger', () => {
  it('begins each history with the first row of the customer and fills it with zeros', () => {
    const { customers, periods } = judge(year);
    expect(periods).toMatchObject({ length: 'month', isAuto: false, leftOut: undefined, indicator: 0, asOf: 45657 });
    expect(periods.starts).toHaveLength(12);
    expect(customers.map((customer) => customer!.history.length)).toEqual([12, 9, 7]);
    expect(customers[2]!.history).toEqual([10, 0, 0, 0, 0, 0, 0]);
  });

  it('gives figures, classes and verdicts in the order of the table', () => {
    const { customers } = judge(year);
    expect(customers.map((customer) => [customer!.class, customer!.verdict, customer!.orderDays])).toEqual([
      ['X', 'steady', 12],
      ['X', 'steady', 9],
      ['Z', 'tooShort', 1],
    ]);
    expect(customers[0]!.cycleDays).toBe(31);
    expect(customers[1]!.variation).toBe(0);
  });

  it('counts what is overdue to the last day of the data, in the period that is left out too', () => {
    const early = [...year, ...Array.from({ length: 7 }, (_, day) => ['Di', `2025-01-0${day + 1}`, 5])];
    const { customers, periods } = judge(early);
    expect([periods.leftOut, periods.asOf]).toEqual([undefined, 45664]);
    const daily = Array.from({ length: 375 }, (_, day) => ['Ed', 45292 + day, 5] as const);
    const left = judge([...year, ...daily]);
    expect([left.periods.leftOut, left.periods.asOf]).toEqual([45658, 45666]);
    expect(left.customers[0]!.overdue).toBeCloseTo((45666 - 45627) / 31, 12);
    expect(customers).toHaveLength(4);
  });

  it('gives a customer who is new in the period that is left out no history, and no verdict but too short', () => {
    const daily = Array.from({ length: 375 }, (_, day) => ['Ed', 45292 + day, 5] as const);
    const { customers } = judge([...daily, ['New', 45660, 5], ['New', 45662, 5], ['New', 45664, 5]]);
    expect(customers[1]).toMatchObject({ history: [], orderDays: 3, cycleDays: 2, overdue: 1, verdict: 'tooShort' });
    expect(judge([...daily, ['New', 45660, 5]], { keepsPartial: true }).customers[1]!.history).toEqual([5]);
  });

  it('judges the scale before the contribution, wherever they stand', () => {
    const cells = cellsOf(
      ['Customer', 'Date', 'Margin', 'Sales'],
      ...year.map(([id, date, sales]) => [id!, date!, 1, sales!]),
    );
    const table = readCustomers(cells, {
      ...byDay,
      indicators: [
        { kind: 'contribution', column: 2 },
        { kind: 'scale', column: 3 },
      ],
    }).table!;
    const found = judgeStability(table, { ...usual, length: 'year' }) as StabilityJudgement;
    expect([found.periods.indicator, found.customers[2]!.history]).toEqual([1, [10]]);
  });

  it('is undefined for a customer without a dated amount', () => {
    const { customers } = judge([...year, ['Flo', '', 7], ['Gil', '2024-05-05', '']]);
    expect(customers.slice(3)).toEqual([undefined, undefined]);
  });

  it('keeps the verdict by the limits when the classes are relative', () => {
    const rows = [...'abcdefghij'].flatMap((id, at) =>
      months.map((month, index) => [id, `2024-${month}-01`, 100 + (index % 2) * at]),
    );
    const { customers } = judge(rows, { isRelative: true });
    expect(customers.map((customer) => customer!.class).join('')).toBe('XXYYYYZZZZ');
    expect(new Set(customers.map((customer) => customer!.verdict))).toEqual(new Set(['steady']));
  });

  it('does not exist without dates or with shares alone', () => {
    const dated = tableOf(...year);
    expect(judgeStability({ ...dated, indicators: [{ ...dated.indicators[0]!, kind: 'brandShare' }] }, usual)).toBe(
      undefined,
    );
    expect(judgeStability(tableOf(['Ann', '', 5], ['Bo', 'soon', 6]), usual)).toBeUndefined();
  });

  it.each([[[1, 0.5]], [[0.5]], [[0, 1]]])('refuses the limits %j', (limits) => {
    expect(judgeStability(tableOf(...year), { ...usual, limits })).toMatchObject({ unknown: 'badLimits' });
  });

  it('survives a mistyped year', () => {
    const { customers, periods } = judge([...year, ['Hal', '9999-12-31', 5]]);
    expect(periods.starts).toHaveLength(600);
    expect(customers[0]).toMatchObject({ orderDays: 12, variation: undefined, verdict: 'lost' });
  });
});

describe('the stability of the Superstore customers by quarters', () => {
  const file = path.resolve(__dirname, '../../../src/workbench/samples/superstore.csv');
  const [headers, ...lines] = Papa.parse<string[]>(readFileSync(file, 'utf8').trim()).data;
  const at = (header: string) => headers!.indexOf(header);
  const rows = lines.map((line) => [line[at('Customer ID')]!, line[at('Order Date')]!, Number(line[at('Sales')])]);
  const table = tableOf(...rows);
  const { customers, periods } = judgeStability(table, { ...usual, length: 'quarter' }) as StabilityJudgement;
  const expected = new Map(Object.entries(oracle));

  it('is what pandas and numpy give for each of the 793', () => {
    expect(customers).toHaveLength(793);
    expect([periods.starts.length, periods.leftOut]).toEqual([16, undefined]);
    customers.forEach((customer, index) => {
      const { history, cv, orderDays, cycle } = expected.get(table.customers[index]!.id)!;
      expect(customer!.history).toEqual(history.map((sum) => expect.closeTo(sum, 6) as number));
      if (cv === null) expect(customer!.variation).toBeUndefined();
      else expect(customer!.variation).toBeCloseTo(cv, 9);
      expect([customer!.orderDays, customer!.cycleDays ?? null]).toEqual([orderDays, cycle]);
    });
  });

  it('gives histories that add up to the totals', () => {
    const { totals } = table.indicators[0]!;
    const worst = customers.map((customer, index) =>
      Math.abs(customer!.history.reduce((sum, value) => sum + value, 0) - totals[index]!),
    );
    expect(Math.max(...worst)).toBeLessThan(1e-9);
  });
});
