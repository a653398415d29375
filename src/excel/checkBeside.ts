import type { Cells } from '../core/intake/cells/Cells';
import { cellAddress } from '../core/intake/cells/cellAddress';
import type { Rectangle } from '../sheets/rangeAddress';
import { askBeside } from './askBeside';
import { askHeaders } from './askHeaders';
import { firstFilled } from './firstFilled';
import { HostError } from './HostError';
import { rowsAtOnce } from './rowsAtOnce';
import type { SourceRange } from './SourceRange';

/**
 * Throws unless the sheet may be written to, its headers and the columns that were `read` hold what they held (rows may have been
 * sorted since), and every target cell is empty: no value and no formula, not even one that shows nothing. One round trip for
 * up to 10,000 rows.
 */
export async function checkBeside(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  range: SourceRange,
  target: Rectangle,
  read: Cells,
): Promise<void> {
  const protection = sheet.protection;
  protection.load('protected');
  const headers = askHeaders(sheet, range, Object.keys(range.headers).map(Number));
  const most = rowsAtOnce(target, read);
  for (let start = 0; start < target.rows; start += most) {
    const rows = Math.min(most, target.rows - start);
    const change = askBeside(sheet, range, read, start, rows);
    const part = sheet.getRangeByIndexes(target.row + start, target.column, rows, target.columns);
    part.load('values,formulas');
    await context.sync();
    if (protection.protected) throw new HostError('protectedSheet', false, { sheet: range.sheetName });
    const refusal = (start === 0 ? headers(read.is1904 === true) : undefined) ?? change();
    if (refusal) throw refusal;
    const occupied = firstFilled(part.values, part.formulas);
    if (!occupied) continue;
    const address = cellAddress(target.row + start + occupied.row, target.column + occupied.column);
    throw new HostError('notEmpty', false, { sheet: range.sheetName, address });
  }
}
