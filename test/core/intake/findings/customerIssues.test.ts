import { customerIssues } from '../../../../src/core/intake/findings/customerIssues';
import { totalIndicators } from '../../../../src/core/intake/totals/totalIndicators';
import { cellsOf } from '../cellsOf';
import { judgedFrom } from '../judgedFrom';

const find = (...rows: Parameters<typeof cellsOf>[1][]) => {
  const judged = judgedFrom(cellsOf(['Customer', 'Sales', 'Share'], ...rows), {
    customer: 0,
    indicators: [
      { kind: 'scale', column: 1 },
      { kind: 'brandShare', column: 2 },
    ],
  });
  return customerIssues(judged, totalIndicators(judged), 1);
};

describe('the findings about customers', () => {
  it('are made for each indicator and point at the first row of each customer', () => {
    const found = find(['Ann', -5, 0.1], ['Bo', '', 0.2], ['Ann', 5, 0.3], ['Cy', 1, ''], ['Di', 1, 0], ['Ed', 1, 1]);
    expect(found.map(({ code, column, examples, customers }) => [code, column, examples[0], customers?.[0]])).toEqual([
      ['blankValue', 'Sales', 'B3', 'Bo'],
      ['nonPositive', 'Sales', 'B2', 'Ann'],
      ['shareAveraged', 'Share', 'C2', 'Ann'],
      ['blankValue', 'Share', 'C5', 'Cy'],
      ['nonPositive', 'Share', 'C6', 'Di'],
    ]);
  });

  it('say when there are fewer than five', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((name) => [name, 1, 1]);
    expect(find(...rows)).toEqual([]);
    expect(find(...rows.slice(1))).toEqual([{ code: 'fewCustomers', severity: 'note', count: 4, examples: [] }]);
  });
});
