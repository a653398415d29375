import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import { judge } from '../../../src/core/abc/judge';
import type { Judgement } from '../../../src/core/abc/Judgement';
import { guessMapping } from '../../../src/core/intake/guess/guessMapping';
import { readCustomers } from '../../../src/core/intake/readCustomers';
import { isUnknown } from '../../../src/core/Unknown';
import { paretoSeries } from '../../../src/taskpane/result/paretoSeries';

function judgementOf(sales: readonly number[]): Judgement {
  const text = (header: string, sheetColumn: number, cells: readonly (string | number)[]) => ({
    header,
    sheetColumn,
    numberFormat: 'General',
    cells,
  });
  const cells = {
    sheetName: 'S',
    firstRow: 1,
    columns: [
      text(
        'Customer',
        0,
        sales.map((_, row) => `Dealer ${row}`),
      ),
      text('Sales', 1, sales),
    ],
  };
  const guess = guessMapping(cells);
  const { table } = readCustomers(cells, { customer: guess.customer!, indicators: [{ kind: 'scale', column: 1 }] });
  const judgement = judge(table!, defaultSettings('count'));
  if (isUnknown(judgement)) throw new Error(judgement.unknown);
  return judgement;
}

describe('paretoSeries', () => {
  it('gives few customers a bar each, largest first, up to the whole total', () => {
    const series = paretoSeries(judgementOf([10, 40, 30, 20]))!;
    expect(series.grouped).toBe(false);
    expect(series.bars.map((bar) => bar.label)).toEqual(['Dealer 1', 'Dealer 2', 'Dealer 3', 'Dealer 0']);
    expect(series.bars.map((bar) => bar.cumulative)).toEqual([0.4, 0.7, 0.9, 1]);
    expect(series.topFifth).toEqual({ customers: 1, share: 0.4 });
  });

  it('gathers many customers in twenty bars that hold everyone once', () => {
    const sales = Array.from({ length: 793 }, (_, row) => row + 1);
    const series = paretoSeries(judgementOf(sales))!;
    const drawn = series.bars.flatMap((bar) => Object.values(bar.values)).reduce((sum, value) => sum + value, 0);
    expect(series.bars).toHaveLength(20);
    expect(drawn).toBe((793 * 794) / 2);
    expect(series.bars.at(-1)).toMatchObject({ label: 1, cumulative: 1 });
    expect(series.topFifth.customers).toBe(159);
  });

  it('colours a bar by the tiers of its customers', () => {
    const sales = Array.from({ length: 100 }, (_, row) => 100 - row);
    const { bars } = paretoSeries(judgementOf(sales))!;
    expect(Object.keys(bars[0]!.values)).toEqual(['A']);
    expect(Object.keys(bars.at(-1)!.values)).toEqual(['C']);
  });

  it('lets returns take nothing from the total', () => {
    const series = paretoSeries(judgementOf([30, 10, -40]))!;
    expect(series.bars.map((bar) => bar.cumulative)).toEqual([0.75, 1, 1]);
  });

  it('draws nothing when no indicator value of any customer is positive', () => {
    const judgement = judgementOf([3, 2, 1]);
    const customers = judgement.customers.map((customer) => ({ ...customer, verdicts: [undefined] }));
    expect(paretoSeries({ ...judgement, customers })).toBeUndefined();
  });
});
