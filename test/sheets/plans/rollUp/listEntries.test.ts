import type { RawCell } from '../../../../src/core/intake/cells/Cells';
import type { PlanListColumn } from '../../../../src/sheets/plans/planListColumns';
import { listEntries } from '../../../../src/sheets/plans/rollUp/listEntries';

const columnsOf = (columns: Partial<Record<PlanListColumn, readonly RawCell[]>>) =>
  new Map(Object.entries(columns) as [PlanListColumn, readonly RawCell[]][]);

describe('the lines of a plan list in the roll-up', () => {
  it('are customers of tier C with the amounts that stand there', () => {
    const columns = columnsOf({ customerId: ['c1'], customer: ['Fir'], target: [1030], dueT: [500], actual: [450] });
    expect(listEntries(columns, 46000)).toEqual([
      {
        customerId: 'c1',
        sheetName: undefined,
        saved: { 3: 'Fir', 4: 'C', 8: 1030, 18: 500, 19: 450 },
        refreshed: 46000,
      },
    ]);
  });

  it('count the first of equal ids, letter by letter, and no blank ones', () => {
    const columns = columnsOf({ customerId: ['c1', '', 'C1', 'c1', 7], target: [1, 2, 3, 4, 5] });
    const seen = listEntries(columns, 1).map(({ customerId, saved }) => [customerId, saved?.[8]]);
    expect(seen).toEqual([
      ['c1', 1],
      ['C1', 3],
      ['7', 5],
    ]);
  });

  it('have no actual beside what is not due: other customers would seem to have reached more', () => {
    const columns = columnsOf({ customerId: ['c1', 'c2'], dueT: ['', 100], actual: [50, ''] });
    expect(listEntries(columns, 1).map(({ saved }) => saved)).toEqual([{ 4: 'C' }, { 4: 'C', 18: 100 }]);
  });
});
