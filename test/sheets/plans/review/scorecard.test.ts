import { createPlanWords } from '../../../../src/locales/createPlanWords';
import { FormSheet } from '../../../../src/sheets/form/FormSheet';
import { reviewIndicators } from '../../../../src/sheets/plans/review/reviewIndicators';
import { scorecard } from '../../../../src/sheets/plans/review/scorecard';
import { cellsOf, shown } from '../../cellsOf';
import { reviewCase } from './reviewCase';

function drawn(rest: Parameters<typeof reviewCase>[0] = {}) {
  const form = new FormSheet('qbr', 15, createPlanWords('en-US'));
  scorecard(form, reviewCase(rest));
  const cells = cellsOf(form).map((line) => line.map(shown));
  const body = form.area('score');
  return { form, cells, rows: cells.slice(body.row, body.row + body.rows), total: cells[body.row + body.rows]! };
}

describe('the scorecard', () => {
  it('has weights that add up to one', () => {
    const weights = Object.values(reviewIndicators).map(({ weight }) => weight);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  it('fills in what is known and leaves the rest to be filled in', () => {
    const { rows, form } = drawn();
    expect(rows[0]!.slice(0, 6)).toEqual(['Payments', 'Higher is better', null, 100_000, null, 87_700]);
    expect([rows[0]![10], rows[1]![10]]).toEqual([98, null]);
    expect(rows.find(([name]) => name === 'Shelf share')!.slice(3, 6)).toEqual([0.7, null, null]);
    const styleAt = (row: number, column: number) =>
      form.blocks.find((block) => block.column === column && block.row <= row && row < block.row + block.cells.length)!;
    const { row } = form.area('target');
    expect([styleAt(row, 3).style, styleAt(row + 3, 3).style]).toEqual(['given', 'input']);
    expect([styleAt(row, 3).formats, styleAt(row + 2, 3).formats]).toEqual([['#,##0.0'], ['0.0%']]);
  });

  it('says of how many months the figures are that come by months, unless that is all', () => {
    expect(drawn({ knownMonths: 2 }).rows.map((row) => row[12])).toEqual([
      '2 of 3 months',
      '2 of 3 months',
      ...Array<null>(8).fill(null),
    ]);
    expect(drawn().rows.every((row) => row[12] === null)).toBe(true);
  });

  it('names each score for the next review, and shows the last total', () => {
    const { form, total } = drawn();
    const keys = Object.keys(reviewIndicators);
    expect(keys.map((key) => form.area(`score_${key}`).row - form.area('score').row)).toEqual(keys.map((_, at) => at));
    expect(total[10]).toBe(97.5);
  });
});
