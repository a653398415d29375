import type { RecordDamage } from '../core/history/WorkbookRecords';
import type { SheetTable } from '../excel/readSheetTable';
import type { RecordSheets } from './findRecords';
import { readRecordTable } from './readRecordTable';

/** A record that was read, with its table; or why it cannot be read; undefined where the workbook has none. */
export type ReadRecord<Read> = (Read & { readonly table: SheetTable }) | Damaged | undefined;

interface Damaged {
  readonly table?: undefined;
  readonly damage: RecordDamage;
}

/**
 * Reads one record of the workbook by a reader of the sheets room.
 * @param wanted the columns the reader asks for, by the headers that are there
 */
export async function readRecord<Read>(
  sheets: RecordSheets,
  kind: string,
  wanted: (headers: readonly string[]) => readonly number[],
  read: (table: SheetTable) => Read,
): Promise<ReadRecord<Read>> {
  const now = await readRecordTable(sheets, kind, wanted);
  if (!now || 'damage' in now) return now;
  return { ...read(now.table), table: now.table };
}
