import type { Mapping, PeriodColumn } from '../../../src/core/intake/Mapping';
import { monthlyFigures } from '../../../src/core/plan/monthlyFigures';
import { cellsOf, dayOf, dealerCells, dealerMapping, judgedCells } from './dealerData';

const figuresOf = (rows: Parameters<typeof dealerCells>[0], year: number) => {
  const { table } = judgedCells(dealerCells(rows), dealerMapping);
  return monthlyFigures(table, dealerMapping.indicators, year);
};
const monthsOf = (known: Uint8Array) => [...known].flatMap((isKnown, month) => (isKnown ? [month] : []));
const period = (column: number, first: string, last: string): PeriodColumn => ({
  column,
  first: dayOf(first),
  last: dayOf(last),
});

describe('the figures of two years by month', () => {
  it('are sums by customer and month, 0 between the first and the last day, not known outside', () => {
    const [payments, profit] = figuresOf(
      [
        ['North', '2024-11-15', 100, 10],
        ['North', '2024-11-20', 50, 5],
        ['South', '2025-02-28', 70, 7],
        ['North', '2023-12-31', 999, 99],
      ],
      2025,
    );
    expect([...payments!.amounts].flatMap((amount, at) => (amount === 0 ? [] : [[at, amount]]))).toEqual([
      [10, 150],
      [24 + 13, 70],
    ]);
    expect(profit!.amounts[10]).toBe(15);
    expect(monthsOf(payments!.known)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  it('begin with the month of the first day', () => {
    const [payments] = figuresOf(
      [
        ['North', '2024-11-30', 1, 1],
        ['North', '2024-12-01', 1, 1],
      ],
      2025,
    );
    expect(monthsOf(payments!.known)).toEqual([10, 11]);
  });

  it('are all unknown where the data ends before', () => {
    const [payments] = figuresOf([['North', '2020-01-01', 1, 1]], 2025);
    expect(monthsOf(payments!.known)).toEqual([]);
  });

  it('are none of a year that is no year', () => {
    expect(figuresOf([['North', '2020-01-01', 1, 1]], 1800)).toEqual([undefined, undefined]);
  });

  describe('of a wide sheet', () => {
    const wide = (periods: readonly PeriodColumn[], row: readonly number[]) => {
      const mapping: Mapping = {
        customer: 0,
        indicators: [
          { kind: 'scale', periods },
          { kind: 'contribution', column: row.length + 1 },
        ],
      };
      const headers = ['Dealer', ...periods.map((_, index) => `P${index}`), 'Profit'];
      const { table } = judgedCells(cellsOf(headers, [['North', ...row, 5]]), mapping);
      return monthlyFigures(table, mapping.indicators, 2025);
    };

    it('are those of its months, and only of the indicator that has them', () => {
      const columns = [
        period(1, '2024-01-01', '2024-01-31'),
        period(2, '2024-02-01', '2024-02-29'),
        period(3, '2024-04-01', '2024-04-30'),
      ];
      const [payments, profit] = wide(columns, [10, 20, 30]);
      expect([...payments!.amounts.subarray(0, 5)]).toEqual([10, 20, 0, 30, 0]);
      // March has no column: nobody knows.
      expect(monthsOf(payments!.known)).toEqual([0, 1, 3]);
      expect(profit).toBeUndefined();
    });

    it('are none where periods are longer than a month', () => {
      const quarters = [period(1, '2024-01-01', '2024-03-31'), period(2, '2024-04-01', '2024-06-30')];
      expect(wide(quarters, [10, 20])).toEqual([undefined, undefined]);
    });
  });
});
