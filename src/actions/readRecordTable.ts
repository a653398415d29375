import type { RecordDamage } from '../core/history/WorkbookRecords';
import { countTables } from '../excel/countTables';
import { readSheetTable, type SheetTable } from '../excel/readSheetTable';
import type { RecordSheets } from './findRecords';

/** A record as it stands on its sheet, or why it cannot be read; undefined where the workbook has none. */
export type RecordNow = { readonly table: SheetTable } | { readonly damage: RecordDamage } | undefined;

/**
 * Reads one record. Two sheets of a kind are damage: nobody knows which one counts.
 * @param wanted the columns to read, by the headers that are there
 */
export async function readRecordTable(
  sheets: RecordSheets,
  kind: string,
  wanted: (headers: readonly string[]) => readonly number[],
): Promise<RecordNow> {
  const [sheet, other] = sheets.get(kind) ?? [];
  if (!sheet) return undefined;
  const { sheetName } = sheet;
  if (other) return { damage: { sheetName, kind: 'several', other: other.sheetName } };
  const table = await readSheetTable(sheet.sheetId, wanted);
  if (table) return { table };
  const kindOf = (await countTables(sheet.sheetId)) > 1 ? 'severalTables' : 'noTable';
  return { damage: { sheetName, kind: kindOf } };
}
