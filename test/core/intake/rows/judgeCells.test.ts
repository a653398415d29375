import { rowMarks } from '../../../../src/core/intake/rows/rowMarks';
import { cellsOf } from '../cellsOf';
import { judgedFrom as judge } from '../judgedFrom';

describe('the judged cells', () => {
  it('take the span of days from the rows that count alone', () => {
    const grid = cellsOf(
      ['Id', 'Date', 'Sales'],
      ['C1', 45300, 5],
      ['C1', 45200, ''],
      ['', 45400, 6],
      ['合计', 45500, 11],
    );
    const judged = judge(grid, { customer: 0, date: 1, indicators: [{ kind: 'scale', column: 2 }] });
    expect(judged.days.days).toEqual({ first: 45300, last: 45300 });
    expect(judged.rowsRead).toBe(4);
  });

  it('never prove a subtotal by shares, which do not add up', () => {
    const grid = cellsOf(['Id', 'Share'], ['Wine', 0.2], ['Beer', 0.3], ['Wine Total', 0.5]);
    const judged = judge(grid, { customer: 0, indicators: [{ kind: 'brandShare', column: 1 }] });
    expect(judged.rows.ids).toEqual(['Wine', 'Beer', 'Wine Total']);
  });

  it('see a total whose label stands in the name or date column', () => {
    const grid = cellsOf(
      ['Id', 'Name', 'Date', 'Sales'],
      ['C1', 'Ann', 45300, 5],
      ['', '小计', '', 5],
      ['', '', '合计', 5],
    );
    const judged = judge(grid, { customer: 0, name: 1, date: 2, indicators: [{ kind: 'scale', column: 3 }] });
    expect(judged.rows.totals).toEqual([1, 2]);
    expect([...judged.rows.customerOf]).toEqual([0, rowMarks.total, rowMarks.total]);
  });
});
