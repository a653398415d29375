import { appendRows } from '../excel/appendRows';
import { drawSheets } from '../excel/drawSheets';
import { createPlanWords } from '../locales/createPlanWords';
import type { Language } from '../locales/Language';
import { listFormats } from '../sheets/plans/lists/listFormats';
import { planListColumns } from '../sheets/plans/planListColumns';
import { planListRows, type PlanLine } from '../sheets/plans/planListRows';
import { planListSheet, planListTable } from '../sheets/plans/planListSheet';
import { templateSheetName } from '../sheets/plans/templateSheetName';
import { readList } from './readList';

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
  list: { readonly sheetId: string; readonly sheetName: string } | undefined,
  lines: readonly PlanLine[],
  year: number,
  language: Language,
): Promise<AddedLines> {
  if (!list) return drawList(lines, year, language);
  const { table, found, columns } = await readList(list, planListColumns, ['customerId'], ['customerId']);
  const there = new Set(columns.get('customerId')!.map(String));
  const missing = lines.filter(({ customer }) => !there.has(customer.id));
  const { sheetId, sheetName, headers, rows, row, column } = table;
  const place = { places: found.places, headers, row: row + 1 + rows, column };
  const formats = listFormats(planListColumns, found, headers);
  await appendRows([{ sheetId, headers, rows: planListRows(place, missing), rowsRead: rows, formats }]);
  return { sheetId, sheetName, added: missing.length, kept: lines.length - missing.length };
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
