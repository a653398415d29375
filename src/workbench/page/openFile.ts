import { readCsv } from '../files/readCsv';
import { readXlsx } from '../files/readXlsx';
import type { WorkbookSnapshot } from '../files/WorkbookSnapshot';

/** A file that is of no kind the workbench reads. */
export class UnknownKind extends Error {}

/** A file whose bytes are not what its name promises. */
export class UnreadableFile extends Error {}

/** The workbook in a file, by the ending of its name. */
export async function openFile(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot> {
  if (/\.csv$/i.test(name)) return readCsv(bytes, name);
  if (!/\.xlsx$/i.test(name)) throw new UnknownKind(name);
  try {
    return await readXlsx(bytes);
  } catch (cause) {
    throw new UnreadableFile(name, { cause });
  }
}
