import { drawSheets } from '../excel/drawSheets';
import { HostError } from '../excel/HostError';
import { supports } from '../excel/supports';
import type { SheetSpec } from '../sheets/SheetSpec';

/** Sheets find their kind again by a custom property (1.12), tables grow by resizing (1.13). */
const needed = '1.13';

/** Draws the first sheets of a record. An Excel that could not find them again, or not go on with them, is refused at once: `unsupported`. */
export async function newRecords(specs: readonly SheetSpec[]): Promise<readonly string[]> {
  if (!supports(needed)) throw new HostError('unsupported', false, { need: `ExcelApi ${needed}` });
  const { sheetNames } = await drawSheets(
    specs.map(({ name }) => name),
    () => specs,
  );
  return sheetNames;
}
