import { defaultSettings } from '../../src/core/abc/defaultSettings';
import { reportLayout } from '../../src/sheets/reportLayout';
import { judgementFrom, tenCustomers } from './judgementFrom';

const named = judgementFrom(['Sales', 'Profit'], tenCustomers);
const unnamed = judgementFrom(
  ['Sales'],
  tenCustomers.map(([id, , value]) => [id!, id!, value!]),
);

describe('the places on the report sheet', () => {
  it('has a score only for several indicators and an id only beside a name', () => {
    expect(reportLayout(named, 'values')).toMatchObject({ tier: 0, profile: 1, score: 2, rank: 3, id: 4, name: 5 });
    expect(reportLayout(unnamed, 'values')).toMatchObject({ score: undefined, rank: 2, id: undefined, name: 3 });
  });

  it('has a cumulative share only where one indicator orders the rows', () => {
    expect(reportLayout(named, 'values')).toMatchObject({ indicators: [6, 7], cumulativeShare: undefined, reason: 8 });
    expect(reportLayout(unnamed, 'values')).toMatchObject({ indicators: [4], cumulativeShare: 5, reason: 6 });
  });

  it('keeps what spills left of the table and everything else in place', () => {
    const { tableColumn, summary, ...values } = reportLayout(named, 'values');
    const formulas = reportLayout(named, 'formulas');
    expect(tableColumn).toBe(0);
    expect(formulas.tableColumn).toBe(formulas.rank);
    expect(formulas).toMatchObject(values);
    // One note more stands above it.
    expect(formulas.summary).toEqual({ ...summary, row: summary.row + 1 });
  });

  it('keeps the indicators side by side, as one range for a formula', () => {
    const [first, second] = reportLayout(named, 'values').indicators;
    expect(second).toBe(first! + 1);
  });

  it('keeps the row above the table header blank, where a grid may show the name of the table', () => {
    const { heading, data } = reportLayout(named, 'values');
    expect(data.row - 1 - heading).toBe(2);
  });

  it('leaves room between summary and table, and a column before the chart data', () => {
    const five = judgementFrom(['Sales'], tenCustomers, { ...defaultSettings(), ratio: [1, 1, 1, 1, 1] });
    const { summary, heading, data, pareto } = reportLayout(five, 'values');
    expect(summary.row + summary.rows + 1).toBeLessThan(heading);
    expect(pareto).toBe(data.columns + 1);
  });
});
