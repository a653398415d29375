import type { RawColumn } from '../cells/Cells';
import { cellText } from '../cells/cellText';

/**
 * Whether a column that is called "ID" and no more holds the ids of the customers beside it, by the first rows of both.
 *
 * ids: one id always stands beside one name, and ids come again with their names. possible: no id comes again, and hardly any
 * name does, so that there is nothing to tell by; the few names that do may be of different customers. none: the ids belong to
 * something else, such as orders.
 * @example judgeIds({ header: 'ID', sheetColumn: 0, numberFormat: '', cells: [7, 8, 7] }, { header: 'Name', sheetColumn: 1, numberFormat: '', cells: ['Ann', 'Bo', 'Ann'] }) // "ids"
 */
export function judgeIds(ids: RawColumn, names: RawColumn): 'ids' | 'possible' | 'none' {
  const nameOf = new Map<string, string>();
  const idsOf = new Map<string, Set<string>>();
  const rowsOf = new Map<string, number>();
  let rows = 0;
  for (let row = 0; row < ids.cells.length; row++) {
    const [id, name] = [cellText(ids.cells[row]), cellText(names.cells[row])];
    if (id === '' || name === '') continue;
    if ((nameOf.get(id) ?? name) !== name) return 'none';
    nameOf.set(id, name);
    idsOf.set(name, (idsOf.get(name) ?? new Set()).add(id));
    rowsOf.set(name, (rowsOf.get(name) ?? 0) + 1);
    rows++;
  }
  if (rows === 0) return 'none';
  const again = rows - idsOf.size;
  if (nameOf.size === rows) return again <= Math.max(1, 0.2 * rows) ? 'possible' : 'none';
  // Order numbers come again on the lines of one order, but a customer who comes again has another one.
  const repeated = [...rowsOf].filter(([, count]) => count > 1);
  const several = repeated.filter(([name]) => idsOf.get(name)!.size > 1);
  return several.length <= Math.max(1, 0.2 * repeated.length) ? 'ids' : 'none';
}
