import { drawSheets } from '../excel/drawSheets';
import { HostError } from '../excel/HostError';
import { supports } from '../excel/supports';
import type { SheetSpec } from '../sheets/SheetSpec';

/** Sheets find their kind again by a custom property (1.12), tables grow by resizing (1.13). */
const needed = '1.13';

/** Draws the first sheets of a record. An Excel that could not find them again, or not go on with them, is refused at once: `unsupported`. */
export async function newRecords(specs: readonly SheetSpec[]): Promise<readonly string[]> {
  if (!supports(needed)) throw new HostError('unsupported', false, { need: `ExcelApi ${needed}` });
  const names = specs.map(({ name }) => name);
  try {
    return (await drawSheets(names, () => specs)).sheetNames;
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'protectedWorkbook') throw error;
    // A record has its own sheet or none: nothing can be written beside the selection instead.
    throw new HostError(error.code, error.retryable, { ...error.details, context: 'record' });
  }
}
