import { findSheets, type KeptSheet } from '../excel/findSheets';
import { recordKey } from '../sheets/records/recordKey';

/** The sheets of each record that are in the workbook, by kind. Of each there should be one. */
export type RecordSheets = ReadonlyMap<string, readonly KeptSheet[]>;

/** Finds the sheets on which the workbook keeps its records, whatever they are called. Two round trips. */
export async function findRecords(): Promise<RecordSheets> {
  const found = new Map<string, KeptSheet[]>();
  for (const sheet of await findSheets(recordKey)) {
    const others = found.get(sheet.value);
    if (others) others.push(sheet);
    else found.set(sheet.value, [sheet]);
  }
  return found;
}
