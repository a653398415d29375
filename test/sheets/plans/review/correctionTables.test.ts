import { createPlanWords } from '../../../../src/locales/createPlanWords';
import { FormSheet } from '../../../../src/sheets/form/FormSheet';
import { correctionTables } from '../../../../src/sheets/plans/review/correctionTables';
import { correctionNames } from '../../../../src/sheets/plans/review/readCorrections';
import { cellsOf, shown } from '../../cellsOf';
import { reviewCase } from './reviewCase';

function drawn(rest: Parameters<typeof reviewCase>[0] = {}) {
  const form = new FormSheet('qbr', 15, createPlanWords('en-US'));
  correctionTables(form, reviewCase(rest));
  return { form, cells: Array.from(cellsOf(form), (line) => (line ?? []).map(shown)) };
}

describe('the corrections of a review', () => {
  it('have eight rows for A and four for B, under the names by which they are read', () => {
    for (const [tier, rows] of [
      ['A', 8],
      ['B', 4],
    ] as const) {
      const { form } = drawn({ tier });
      for (const name of correctionNames) expect(form.area(name.slice(4)).rows).toBe(rows);
    }
  });

  it('take months, days and words of lists', () => {
    const { form } = drawn();
    const accepts = (name: string) =>
      form.validations.find(({ area }) => area.row === form.area(name).row && area.column === form.area(name).column)
        ?.accepts;
    expect(accepts('fixMonth')).toEqual({ kind: 'whole', from: 1, to: 12 });
    expect(accepts('fixDue')).toEqual({ kind: 'date' });
    expect([accepts('fixAgreed'), accepts('fixIn')]).toEqual(Array(2).fill({ kind: 'list', items: ['Yes', 'No'] }));
  });

  it('show what became of the last ones, all of them', () => {
    const lastCorrections = Array.from({ length: 9 }, (_, index) => ({ item: `c${index}`, due: null, status: '' }));
    const shownRows = (cells: ReturnType<typeof drawn>['cells']) =>
      cells.filter(([item]) => /^c\d$/.test(String(item)));
    expect(shownRows(drawn({ lastCorrections }).cells)).toHaveLength(9);
    const row = drawn().cells.find(([item]) => item === 'Second display')!;
    expect([row[11], row[13]]).toEqual([46_500, 'In progress']);
  });
});
