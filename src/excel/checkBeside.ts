import { cellAddress } from '../core/intake/cellAddress';
import { rangeAddress, type Rectangle } from '../sheets/rangeAddress';
import { blockLimits } from './blockLimits';
import { headerLabel } from './headerLabel';
import { HostError } from './HostError';
import type { SourceRange } from './SourceRange';

/**
 * Throws unless the sheet may be written to, its headers are those that were read, and every target cell is empty: no value
 * and no formula, not even one that shows nothing. One round trip for up to 20,000 rows.
 */
export async function checkBeside(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  range: SourceRange,
  target: Rectangle,
): Promise<void> {
  const protection = sheet.protection;
  protection.load('protected');
  const header = sheet.getRangeByIndexes(range.row, range.column, 1, range.columns);
  header.load('values');
  for (let start = 0; start < target.rows; start += blockLimits.rows) {
    const rows = Math.min(blockLimits.rows, target.rows - start);
    const part = sheet.getRangeByIndexes(target.row + start, target.column, rows, target.columns);
    part.load('values,formulas');
    await context.sync();
    if (start === 0) checkSource(range, protection.protected, header.values[0]!);
    const occupied = firstOccupied(part.values, part.formulas);
    if (!occupied) continue;
    const address = cellAddress(target.row + start + occupied.row, target.column + occupied.column);
    throw new HostError('notEmpty', false, { sheet: range.sheetName, address });
  }
}

function checkSource(range: SourceRange, isProtected: boolean, headers: readonly unknown[]): void {
  const { sheetName: sheet } = range;
  if (isProtected) throw new HostError('protectedSheet', false, { sheet });
  if (headers.some((cell, index) => headerLabel(cell) !== range.headers[index])) {
    throw new HostError('sourceChanged', false, { sheet, address: rangeAddress({ ...range, rows: 1 }) });
  }
}

function firstOccupied(
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly unknown[])[],
): { row: number; column: number } | undefined {
  for (const [row, line] of values.entries()) {
    const column = line.findIndex((value, index) => value !== '' || formulas[row]?.[index] !== '');
    if (column >= 0) return { row, column };
  }
  return undefined;
}
