import type { RawCell } from '../../../core/intake/cells/Cells';
import type { PlanListColumn } from '../planListColumns';
import type { SavedCell } from './rollUpColumns';
import type { RollUpEntry } from './RollUpEntry';

/** Which column of the plan list stands for which cell of a plan's export row. */
const texts: readonly (readonly [PlanListColumn, SavedCell])[] = [
  ['customer', 3],
  ['accountManager', 6],
];
const numbers: readonly (readonly [PlanListColumn, SavedCell])[] = [
  ['target', 8],
  ['t1', 9],
  ['t2', 10],
  ['t3', 11],
  ['t4', 12],
  ['ly', 17],
  ['dueT', 18],
  ['actual', 19],
];

/** The columns of the plan list that the roll-up reads. */
export const rolledColumns: readonly PlanListColumn[] = ['customerId', ...texts, ...numbers].map((each) =>
  typeof each === 'string' ? (each as PlanListColumn) : each[0],
);

/**
 * The lines of a plan list as the roll-up keeps them. Of two lines with one id the first counts; lines without an id are left out.
 * @param columns the cells of its columns as they stand, for the columns that are there
 */
export function listEntries(
  columns: ReadonlyMap<PlanListColumn, readonly RawCell[]>,
  refreshed: number,
): RollUpEntry[] {
  const ids = columns.get('customerId') ?? [];
  const seen = new Set<string>();
  return ids.flatMap((id, row): RollUpEntry[] => {
    const customerId = id === null ? '' : String(id);
    if (customerId === '' || seen.has(customerId)) return [];
    seen.add(customerId);
    const cellOf = (key: PlanListColumn) => columns.get(key)?.[row];
    const saved: Partial<Record<SavedCell, string | number>> = { 4: 'C' };
    for (const [key, cell] of texts) {
      const text = cellOf(key);
      if (typeof text === 'string' && text !== '') saved[cell] = text;
    }
    for (const [key, cell] of numbers) {
      const number = cellOf(key);
      if (typeof number === 'number') saved[cell] = number;
    }
    // Beside what was due, an actual of other customers would count as too much.
    if (saved[18] === undefined) delete saved[19];
    return [{ customerId, sheetName: undefined, saved, refreshed }];
  });
}
