import { HostError } from '../excel/HostError';
import { supports } from '../excel/supports';

/** Sheets of templates are found again by their properties (1.12), their lists grow by resizing (1.13). */
const needed = '1.13';

/** Fails at once with `unsupported` where an Excel could not go on with what it was to begin. */
export function refuseOldExcel(): void {
  if (!supports(needed)) throw new HostError('unsupported', false, { need: `ExcelApi ${needed}` });
}
