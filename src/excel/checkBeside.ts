import type { Cells } from '../core/intake/cells/Cells';
import { cellAddress } from '../core/intake/cells/cellAddress';
import type { Rectangle } from '../sheets/rangeAddress';
import { askHeaders } from './askHeaders';
import { blockLimits } from './blockLimits';
import { columnRuns } from './columnRuns';
import { firstChange } from './firstChange';
import { firstFilled } from './firstFilled';
import { HostError } from './HostError';
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
  const runs = columnRuns(read.columns.map(({ sheetColumn }) => sheetColumn));
  const most = Math.floor(blockLimits.cells / (2 * target.columns + read.columns.length));
  for (let start = 0; start < target.rows; start += most) {
    const rows = Math.min(most, target.rows - start);
    const sources = runs.map(({ column, columns }) => {
      const source = sheet.getRangeByIndexes(range.row + start, column, rows, columns);
      source.load('values');
      return { column, source };
    });
    const part = sheet.getRangeByIndexes(target.row + start, target.column, rows, target.columns);
    part.load('values,formulas');
    await context.sync();
    if (start === 0) {
      if (protection.protected) throw new HostError('protectedSheet', false, { sheet: range.sheetName });
      headers(read.is1904 === true);
    }
    for (const { column, source } of sources) {
      const change = firstChange(read, source.values, column, start - range.headerRows);
      if (!change) continue;
      const address = cellAddress(range.row + start + change.row, change.sheetColumn);
      throw new HostError('sourceChanged', false, { sheet: range.sheetName, address });
    }
    const occupied = firstFilled(part.values, part.formulas);
    if (!occupied) continue;
    const address = cellAddress(target.row + start + occupied.row, target.column + occupied.column);
    throw new HostError('notEmpty', false, { sheet: range.sheetName, address });
  }
}
