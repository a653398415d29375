import { cellAddress } from '../core/intake/cells/cellAddress';
import { rangeAddress, type Rectangle } from '../sheets/rangeAddress';
import { blockLimits } from './blockLimits';
import { firstFilled } from './firstFilled';
import { HostError } from './HostError';
import type { RoundTrips } from './RoundTrips';
import { sheetSize } from './sheetSize';

/**
 * Asks whether the cells below a table are blank and on the sheet at all; the answer fails with `notEmpty`, which names the first
 * cell that is not, or `tooLarge`.
 */
export async function askBlank(
  trips: RoundTrips,
  sheet: Excel.Worksheet,
  sheetName: string,
  place: Rectangle,
): Promise<void> {
  if (place.row + place.rows > sheetSize.rows) {
    throw new HostError('tooLarge', false, { context: 'sheet', sheet: sheetName, address: rangeAddress(place) });
  }
  // Values and formulas: two for each cell.
  const most = Math.max(1, Math.floor(blockLimits.cells / (2 * place.columns)));
  for (let start = 0; start < place.rows; start += most) {
    const rows = Math.min(most, place.rows - start);
    await trips.ask(2 * rows * place.columns, () => {
      const cells = sheet.getRangeByIndexes(place.row + start, place.column, rows, place.columns);
      cells.load('values,formulas');
      return () => refuseFilled(cells, sheetName, place, start);
    });
  }
}

function refuseFilled(cells: Excel.Range, sheet: string, place: Rectangle, start: number): void {
  const filled = firstFilled(cells.values, cells.formulas);
  if (!filled) return;
  const address = cellAddress(place.row + start + filled.row, place.column + filled.column);
  throw new HostError('notEmpty', false, { context: 'below', sheet, address });
}
