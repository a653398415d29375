import { createPlanWords } from '../../../../src/locales/createPlanWords';
import { FormSheet } from '../../../../src/sheets/form/FormSheet';
import { findingTables } from '../../../../src/sheets/plans/review/findingTables';
import { cellsOf, shown } from '../../cellsOf';
import { reviewCase } from './reviewCase';

/** The rows below each of the three headers. */
function tables(rest: Parameters<typeof reviewCase>[0] = {}): (string | number | null)[][][] {
  const form = new FormSheet('qbr', 15, createPlanWords('en-US'));
  findingTables(form, reviewCase(rest));
  const cells = Array.from(cellsOf(form), (line) => (line ?? []).map(shown));
  const tops = cells.flatMap((line, row) => (line[0] === 'Item' ? [row] : []));
  return tops.map((top) => {
    const end = cells.findIndex((line, row) => row > top && line.length === 0);
    return cells.slice(top + 1, end < 0 ? undefined : end);
  });
}

describe('achievements, mistakes and gaps', () => {
  it('are five rows for A, three for B, and never too few for what the figures say', () => {
    expect(tables().map((rows) => rows.length)).toEqual([5, 5, 5]);
    expect(tables({ tier: 'B' }).map((rows) => rows.length)).toEqual([3, 3, 3]);
    const scores = Object.fromEntries(
      (['payments', 'grossProfit', 'brandShare', 'volume', 'service'] as const).map((key) => [
        key,
        { target: 2, actual: 1 },
      ]),
    );
    expect(tables({ tier: 'B', scores })[2]).toHaveLength(6);
  });

  it('begin with what the figures say, and leave the cause blank', () => {
    const [achievements, mistakes, gaps] = tables();
    expect(achievements![0]).toEqual(expect.arrayContaining(['Gross profit', 600.5]));
    expect(mistakes!.map(([item]) => item)).toEqual(['Activities done', 'Overdue actions', null, null, null]);
    expect(gaps![0]!.slice(0, 5)).toEqual(['Payments', null, '87.7% achieved', null, null]);
    expect(gaps![0]!.slice(7, 10)).toEqual([100_000, null, 87_700]);
  });

  it('work the gap out by formula in every row, also in those that are added by hand', () => {
    const formulas = tables()[2]!.map((row) => row[11]);
    expect(formulas.every((formula) => String(formula).startsWith('=IF(COUNT('))).toBe(true);
  });
});
