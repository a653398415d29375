import { appendRows } from '../excel/appendRows';
import { drawSheets } from '../excel/drawSheets';
import type { KeptSheet } from '../excel/findSheets';
import { HostError } from '../excel/HostError';
import { readSheetTable } from '../excel/readSheetTable';
import { createPlanWords } from '../locales/createPlanWords';
import type { Language } from '../locales/Language';
import { findListColumns } from '../sheets/plans/lists/findListColumns';
import { listFormats } from '../sheets/plans/lists/listFormats';
import { planListColumns } from '../sheets/plans/planListColumns';
import { planListRows, type PlanLine } from '../sheets/plans/planListRows';
import { planListSheet, planListTable } from '../sheets/plans/planListSheet';
import { templateSheetName } from '../sheets/plans/templateSheetName';

/** What became of lines for the list of small customers. */
export interface AddedLines {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly added: number;
  /** Customers that had a line already: it stays as it is. */
  readonly kept: number;
}

/**
 * Adds lines to the plan list of a year, or draws it where there is none yet; customers that have a line keep it. Customers are told
 * apart by their ids, letter by letter. Fails with `damagedRecord` when the list has lost its table or its ids, and whatever
 * `appendRows` and `drawSheets` fail with; then nothing was added.
 * @param list the year's list, if there is one
 */
export async function addPlanLines(
  list: Pick<KeptSheet, 'sheetId' | 'sheetName'> | undefined,
  lines: readonly PlanLine[],
  year: number,
  language: Language,
): Promise<AddedLines> {
  if (!list) return drawList(lines, year, language);
  const { sheetId, sheetName } = list;
  const idsOf = (headers: readonly string[]) => findListColumns(planListColumns, headers).places.get('customerId');
  const table = await readSheetTable(sheetId, (headers) => [idsOf(headers) ?? []].flat());
  if (!table) throw new HostError('damagedRecord', false, { sheet: sheetName, context: 'noTable' });
  const { headers, columns, rows, row, column } = table;
  const [ids] = columns;
  if (!ids) {
    const header = createPlanWords(language)('column.customerId');
    throw new HostError('damagedRecord', false, { sheet: sheetName, context: 'columnMissing', column: header });
  }
  const there = new Set(ids.map(String));
  const missing = lines.filter(({ customer }) => !there.has(customer.id));
  const found = findListColumns(planListColumns, headers);
  const place = { places: found.places, headers, row: row + 1 + rows, column };
  const formats = listFormats(planListColumns, found, headers);
  await appendRows([{ sheetId, headers, rows: planListRows(place, missing), rowsRead: rows, formats }]);
  return { sheetId, sheetName: table.sheetName, added: missing.length, kept: lines.length - missing.length };
}

async function drawList(lines: readonly PlanLine[], year: number, language: Language): Promise<AddedLines> {
  const words = createPlanWords(language);
  const { sheetNames, sheetIds } = await drawSheets(
    (taken) => [templateSheetName('planList', words, { year }, taken)],
    ([name], freeTable) => [planListSheet(lines, year, name!, freeTable(planListTable), language)],
    { shows: false },
  );
  return { sheetId: sheetIds[0]!, sheetName: sheetNames[0]!, added: lines.length, kept: 0 };
}
