import type { Mapping } from '../../../src/core/intake/Mapping';
import { yearTotals } from '../../../src/core/plan/yearTotals';
import { cellsOf, dayOf, dealerCells, dealerMapping, judgedCells } from './dealerData';

const quarters = ['01-01 03-31', '04-01 06-30', '07-01 09-30', '10-01 12-31'];
const totalsOf = (spans: readonly string[], year = 2024) => {
  const periods = spans.map((span, index) => {
    const [first, last] = span.split(' ').map((day) => dayOf(day.length > 5 ? day : `2024-${day}`));
    return { column: index + 1, first: first!, last: last! };
  });
  const mapping: Mapping = { customer: 0, indicators: [{ kind: 'scale', periods }] };
  const rows = ['North', 'South'].map((id, row) => [id, ...spans.map((_, index) => (index + 1) * 10 ** row)]);
  const { table } = judgedCells(cellsOf(['Dealer', ...spans], rows), mapping);
  const totals = yearTotals(table, mapping.indicators, 0, year);
  return totals && [...totals];
};

describe("a year's totals of a wide sheet", () => {
  it('are the sums of the periods that make it up', () => {
    expect(totalsOf(quarters)).toEqual([10, 100]);
    expect(totalsOf(['01-01 12-31', '2025-01-01 2025-12-31'])).toEqual([1, 10]);
  });

  it('are not known where a period is missing or reaches over the year', () => {
    expect(totalsOf(quarters.slice(1))).toBeUndefined();
    expect(totalsOf(quarters.slice(0, 3))).toBeUndefined();
    expect(totalsOf([quarters[0]!, quarters[2]!])).toBeUndefined();
    expect(totalsOf(['01-01 06-30', '2024-07-01 2025-06-30'])).toBeUndefined();
    expect(totalsOf(quarters, 2023)).toBeUndefined();
  });

  it('are no matter of a ledger', () => {
    const { table } = judgedCells(dealerCells([['North', '2024-01-01', 1, 1]]), dealerMapping);
    expect(yearTotals(table, dealerMapping.indicators, 0, 2024)).toBeUndefined();
  });
});
