import type { RawCell } from '../core/intake/cells/Cells';
import { readSheetTable, type SheetTable } from '../excel/readSheetTable';
import { createPlanWords } from '../locales/createPlanWords';
import type { FoundColumns } from '../locales/findColumns';
import { findListColumns } from '../sheets/plans/lists/findListColumns';
import type { ListColumn, ListColumns } from '../sheets/plans/lists/ListColumn';
import { refuseDamage } from './refuseDamage';

/** A list of the plans as it stands on its sheet. */
export interface ReadList<Key extends string> {
  readonly table: SheetTable;
  readonly found: FoundColumns<Key>;
  /** The cells of the columns that were wanted and are there. */
  readonly columns: ReadonlyMap<Key, readonly RawCell[]>;
}

/**
 * Reads columns of a list, wherever they stand now. Two round trips, more only for very many cells. Fails with `sheetGone`, and with
 * `damagedRecord` when its table or a column that it cannot do without is gone.
 */
export async function readList<Key extends string>(
  { sheetId, sheetName }: { readonly sheetId: string; readonly sheetName: string },
  listColumns: ListColumns<Key>,
  wanted: readonly Key[],
  needed: readonly Key[],
): Promise<ReadList<Key>> {
  const places = (headers: readonly string[]) => {
    const found = findListColumns(listColumns, headers);
    return { found, there: wanted.filter((key) => found.places.has(key)) };
  };
  const table = await readSheetTable(sheetId, (headers) => {
    const { found, there } = places(headers);
    return there.map((key) => found.places.get(key)!);
  });
  if (!table) throw refuseDamage({ sheetName, kind: 'noTable' });
  const { found, there } = places(table.headers);
  const missing = needed.find((key) => !found.places.has(key));
  if (missing !== undefined) {
    const { word, values }: ListColumn = listColumns[missing];
    const column = createPlanWords(found.language)(word, values);
    throw refuseDamage({ sheetName: table.sheetName, kind: 'columnMissing', column });
  }
  return { table, found, columns: new Map(there.map((key, index) => [key, table.columns[index]!])) };
}
