import { dashboardSheet } from '../../../../src/sheets/plans/dashboard/dashboardSheet';
import { readTemplate } from '../../../../src/sheets/plans/readTemplate';
import { cellsOf } from '../../cellsOf';
import { roll } from '../rollUp/rollOn';

/** Points: what A4 has across and down between the margins. */
const page = { across: 774, down: 527 };

describe.each(['en-US', 'zh-CN'] as const)('the dashboard in %s', (language) => {
  const spec = dashboardSheet(roll, 2027, 'Board', language);

  it('fits on one page across', () => {
    const { area } = spec.print!;
    const widths = spec.columnWidths.slice(0, area!.columns);
    const across = widths.reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0);
    const heights = Array<number>(area!.rows).fill(15);
    for (const { row, rows, height } of spec.rowHeights!) heights.fill(height, row, Math.min(row + rows, area!.rows));
    const down = heights.reduce((sum, height) => sum + height, 0);
    const scale = page.across / across;
    expect(scale).toBeGreaterThan(0.7);
    expect(down * scale).toBeLessThan(page.down);
  });

  it('has two charts beside its sums and hides what its formulas need', () => {
    expect(spec.charts).toHaveLength(2);
    expect(spec.hiddenColumns).toEqual([{ column: spec.print!.area!.columns, columns: 3 }]);
  });

  it('has no number that is not a formula, but for ranks', () => {
    const numbers = cellsOf(spec).flatMap((line) => line.slice(1).filter((cell) => typeof cell === 'number'));
    expect(numbers).toEqual([]);
  });

  it('is found again by what it keeps', () =>
    expect(readTemplate(spec.properties!)).toMatchObject({ template: 'planDashboard', language, year: 2027 }));
});
