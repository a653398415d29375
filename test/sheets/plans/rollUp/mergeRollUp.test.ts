import type { RawCell } from '../../../../src/core/intake/cells/Cells';
import { mergeRollUp } from '../../../../src/sheets/plans/rollUp/mergeRollUp';
import type { RollUpColumn } from '../../../../src/sheets/plans/rollUp/rollUpColumns';
import type { RollUpEntry } from '../../../../src/sheets/plans/rollUp/RollUpEntry';

const columnsOf = (columns: Partial<Record<RollUpColumn, readonly RawCell[]>>) =>
  new Map(Object.entries(columns) as [RollUpColumn, readonly RawCell[]][]);
const plan = (customerId: string, rest: Partial<RollUpEntry> = {}): RollUpEntry =>
  Object.freeze({ customerId, sheetName: `Plan ${customerId}`, saved: { 8: 100 }, refreshed: 46000, ...rest });

describe('bringing what is known into a roll-up', () => {
  it('changes only cells that say something else, whatever order the rows are in', () => {
    const columns = columnsOf({
      customerId: ['b', 'A', 'a'],
      sheet: ['Plan b', 'Old', 'Plan a'],
      refreshed: [46000, 45000, 46000],
      s8: [100, 100, 90],
    });
    expect(mergeRollUp(columns, [plan('a'), plan('A'), plan('b')])).toEqual({
      changes: [
        { key: 'sheet', row: 1, before: ['Old'], after: ['Plan A'] },
        { key: 'refreshed', row: 1, before: [45000], after: [46000] },
        { key: 's8', row: 2, before: [90], after: [100] },
      ],
      added: [],
      gone: 0,
    });
  });

  it('takes neighbours together and clears what is known no more', () => {
    const columns = columnsOf({ customerId: ['a', 'b', 'c'], s8: [1, 2, 100], s9: [5, '', 7] });
    const { changes } = mergeRollUp(columns, [plan('a'), plan('b'), plan('c')]);
    expect(changes).toEqual([
      { key: 's8', row: 0, before: [1, 2], after: [100, 100] },
      { key: 's9', row: 0, before: [5], after: [null] },
      { key: 's9', row: 2, before: [7], after: [null] },
    ]);
  });

  it('leaves rows of customers who are gone as they are, and counts them; new ones are to be added', () => {
    const columns = columnsOf({
      customerId: ['x', '', 'a'],
      sheet: ['Plan x', '', 'Plan a'],
      refreshed: [1, '', 46000],
    });
    const merged = mergeRollUp(columns, [plan('a'), plan('n')]);
    expect(merged).toEqual({ changes: [], added: [plan('n')], gone: 1 });
  });

  it('keeps the last figure where the plan shows an error now', () => {
    const columns = columnsOf({ customerId: ['a'], sheet: ['Plan a'], refreshed: [46000], s8: [100], s9: [25] });
    const { changes } = mergeRollUp(columns, [plan('a', { saved: { 9: 30, unread: [8] } })]);
    expect(changes).toEqual([{ key: 's9', row: 0, before: [25], after: [30] }]);
  });

  it('keeps the last figures of a plan whose figures cannot be read now, and what somebody put there himself', () => {
    const columns = columnsOf({ customerId: ['a', 'b'], sheet: ['Plan a', true], s8: [70, true] });
    expect(mergeRollUp(columns, [plan('a', { saved: undefined }), plan('b')]).changes).toEqual([]);
  });
});
