import { createWords } from '../../../src/locales/createWords';
import { paretoParts } from '../../../src/sheets/report/paretoParts';
import { judgementFrom, tenCustomers } from '../judgementFrom';

const words = createWords('en-US');
const area = { row: 20, column: 0, rows: 16, columns: 10 };

function partsOf(judgement: ReturnType<typeof judgementFrom>) {
  return paretoParts(judgement, { row: 5, column: 11 }, area, 'Sales', '0', words);
}

describe('the Pareto data and chart', () => {
  it('sort by the first indicator, whatever ranks the customers, and end at 100 %', () => {
    const judgement = judgementFrom(['Sales', 'Profit'], [...tenCustomers, ['K11', 'Kapok', '', 99]]);
    const [, data] = partsOf(judgement).blocks;
    expect(data!.cells.map(([name]) => name)).toEqual(tenCustomers.map(([, name]) => name));
    expect(data!.cells.at(-1)![2]).toBe(1);
  });

  it('step up once a customer where customers are tied, and stay at 100 % below zero', () => {
    const tied = [9, 3, 3, 3, 2, -5].map((value, index) => [`K${index}`, `Name ${index}`, value]);
    const shares = partsOf(judgementFrom(['Sales'], tied)).blocks[1]!.cells.map(([, , share]) => share);
    expect(shares).toEqual([0.45, 0.6, 0.75, 0.9, 1, 1].map((share) => expect.closeTo(share, 12)));
  });

  it('cover the area with a chart over rows and columns of the data', () => {
    const { charts, blocks } = partsOf(judgementFrom(['Sales'], tenCustomers));
    expect(charts).toEqual([
      {
        kind: 'pareto',
        title: 'Pareto chart: Sales',
        data: { row: 5, column: 12, rows: 11 },
        categoryColumn: 11,
        from: { row: 20, column: 0 },
        to: { row: 35, column: 9 },
      },
    ]);
    expect(blocks.map(({ row, column }) => [row, column])).toEqual([
      [5, 11],
      [6, 11],
    ]);
  });

  it('draw nothing when no value lies above zero', () => {
    const judgement = judgementFrom(['Sales'], tenCustomers);
    const customers = judgement.customers.map((customer) => ({
      ...customer,
      verdicts: customer.verdicts.map((verdict) => verdict && { ...verdict, value: -1 }),
    }));
    expect(partsOf({ ...judgement, customers })).toEqual({ blocks: [], charts: [] });
  });

  it('chart only the largest customers of a very long list, say so, and keep the data complete', () => {
    const many = Array.from({ length: 5100 }, (_, index) => [`K${index}`, `Name ${index}`, 1 + index]);
    const { charts, blocks } = partsOf(judgementFrom(['Sales'], many));
    expect(charts[0]!.data.rows).toBe(5001);
    expect(charts[0]!.title).toBe('Pareto chart: Sales, the largest 5000 of 5100');
    expect(blocks[1]!.cells).toHaveLength(5100);
  });
});
