import { createPlanWords } from '../../../../src/locales/createPlanWords';
import { FormSheet } from '../../../../src/sheets/form/FormSheet';
import { climbTable } from '../../../../src/sheets/plans/climb/climbTable';
import { cellsOf, shown } from '../../cellsOf';
import { climbCase } from './climbCase';

function drawn(rest: Parameters<typeof climbCase>[0] = {}) {
  const form = new FormSheet('climb', 15, createPlanWords('en-US'));
  form.row = 5;
  const place = climbTable(form, climbCase(rest));
  return {
    form,
    place,
    rows: cellsOf(form)
      .slice(6)
      .map((line) => line.map(shown)),
  };
}

describe('the table of a climb', () => {
  it.each([1, 12, 60])('has a row for the present and one for each of %i periods', (periods) => {
    const { form, place, rows } = drawn({ periods });
    expect(place).toEqual({ row: 5, column: 0, rows: periods + 2, columns: 7 });
    expect(rows).toHaveLength(periods + 1);
    expect([form.area('plan'), form.area('day').rows]).toEqual([
      { row: 6, column: 3, rows: periods + 1, columns: 1 },
      periods + 1,
    ]);
  });

  it('ends at the goal itself', () =>
    expect(drawn().rows.every((row) => String(row[3]).includes('=INT(N(climb_n)),climb_goal,'))).toBe(true));

  it('has the same formulas in every row, so that it can be drawn longer', () => {
    const { rows } = drawn();
    const alike = rows.map((row, index) =>
      row.map((cell) => String(cell).replaceAll(new RegExp(`(?<=[A-G])${index + 7}\\b`, 'g'), '#')),
    );
    expect(new Set(alike.map((row) => JSON.stringify(row))).size).toBe(1);
  });

  it('shows what was reached where it is known', () =>
    expect(
      drawn({ actuals: [undefined, 101.5] })
        .rows.slice(0, 3)
        .map((row) => row[4]),
    ).toEqual([null, 101.5, null]));
});
