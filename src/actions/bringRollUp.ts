import { appendRows } from '../excel/appendRows';
import { changeCells } from '../excel/changeCells';
import type { CellsToChange } from '../excel/CellsToChange';
import { drawSheets } from '../excel/drawSheets';
import { HostError } from '../excel/HostError';
import { withLeftover } from '../excel/withLeftover';
import { createPlanWords } from '../locales/createPlanWords';
import type { Language } from '../locales/Language';
import { listFormats } from '../sheets/plans/lists/listFormats';
import { listRows } from '../sheets/plans/lists/listRows';
import { mergeRollUp, refreshedColumns, type ChangedCells } from '../sheets/plans/rollUp/mergeRollUp';
import { rollUpCells } from '../sheets/plans/rollUp/rollUpCells';
import { rollUpColumns, type RollUpColumn } from '../sheets/plans/rollUp/rollUpColumns';
import type { RollUpEntry } from '../sheets/plans/rollUp/RollUpEntry';
import { rollUpSheet, rollUpTable } from '../sheets/plans/rollUp/rollUpSheet';
import { templateSheetName } from '../sheets/plans/templateSheetName';
import type { FoundTemplate } from './findTemplates';
import { readList, type ReadList } from './readList';
import { refuseOldExcel } from './refuseOldExcel';
import type { RolledUp } from './RolledUp';

const needed: readonly RollUpColumn[] = ['customerId', 'sheet'];

/** The roll-up of a year as it is now, drawn where there was none. Whoever draws more shows it himself. */
export async function bringRollUp(
  rollUp: FoundTemplate | undefined,
  entries: readonly RollUpEntry[],
  year: number,
  language: Language,
  { shows = true }: { readonly shows?: boolean } = {},
): Promise<RolledUp> {
  refuseOldExcel();
  if (!rollUp) return draw(entries, year, language, shows);
  const list = await readList(rollUp, rollUpColumns, ['customerId', ...refreshedColumns], needed);
  const { changes, added, gone } = mergeRollUp(list.columns, entries);
  const parts = [...changes.map((change) => partOf(list, change)), ...idsAsked(list, changes)];
  await changeCells(parts);
  try {
    await append(list, added, rollUp.facts.language);
  } catch (error) {
    throw await changedBack(parts, error, list.table.sheetName);
  }
  const { sheetId, sheetName } = list.table;
  const rows = list.columns.get('customerId')!.filter((id) => id !== '' && id !== null).length;
  return { sheetId, sheetName, isNew: false, customers: rows + added.length, added: added.length, gone };
}

async function draw(
  entries: readonly RollUpEntry[],
  year: number,
  language: Language,
  shows: boolean,
): Promise<RolledUp> {
  const words = createPlanWords(language);
  const { sheetIds, sheetNames } = await drawSheets(
    (taken) => [templateSheetName('planRollup', words, { year }, taken)],
    ([name], freeTable) => [rollUpSheet(entries, year, name!, freeTable(rollUpTable), language)],
    { shows },
  );
  const customers = entries.length;
  return { sheetId: sheetIds[0]!, sheetName: sheetNames[0]!, isNew: true, customers, added: customers, gone: 0 };
}

function partOf({ table, found }: ReadList<RollUpColumn>, { key, row, before, after }: ChangedCells): CellsToChange {
  return {
    sheetId: table.sheetId,
    row: table.row + 1 + row,
    column: table.column + found.places.get(key)!,
    before: before.map((cell) => [cell]),
    rows: after.map((cell) => [cell]),
  };
}

/**
 * Asks for the ids of all rows that change: rows whose cells are alike may have been sorted since, and a row must not get the figures
 * of another customer.
 */
function idsAsked(
  { table, found, columns }: ReadList<RollUpColumn>,
  changes: readonly ChangedCells[],
): CellsToChange[] {
  if (changes.length === 0) return [];
  const ids = columns.get('customerId')!;
  const first = Math.min(...changes.map(({ row }) => row));
  const end = Math.max(...changes.map(({ row, after }) => row + after.length));
  const column = table.column + found.places.get('customerId')!;
  const before = ids.slice(first, end).map((id) => [id]);
  return [{ sheetId: table.sheetId, row: table.row + 1 + first, column, before }];
}

async function append(
  { table, found }: ReadList<RollUpColumn>,
  added: readonly RollUpEntry[],
  language: Language,
): Promise<void> {
  const { sheetId, headers, rows: rowsRead } = table;
  const place = { places: found.places, headers, row: table.row + 1 + rowsRead, column: table.column };
  const rows = listRows(place, added, rollUpCells(createPlanWords(language)));
  await appendRows([{ sheetId, headers, rows, rowsRead, formats: listFormats(rollUpColumns, found, headers) }]);
}

/** The failure, once the cells hold again what they held; with what is left where that fails too. */
async function changedBack(changes: readonly CellsToChange[], error: unknown, sheetName: string): Promise<unknown> {
  try {
    await changeCells(changes.map(backOf));
    return error;
  } catch (second) {
    // With the sheet its cells are gone too.
    const isGone = second instanceof HostError && second.code === 'sheetGone';
    return isGone ? error : withLeftover(error, sheetName);
  }
}

/** The change that undoes another one; cells that are only asked are asked again. */
function backOf(change: CellsToChange): CellsToChange {
  const { rows, before } = change;
  return rows ? { ...change, rows: before as typeof rows, before: rows as typeof before } : change;
}
