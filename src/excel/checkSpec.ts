import { cellAddress } from '../core/intake/cells/cellAddress';
import { recordKey } from '../sheets/records/recordKey';
import type { BlockSpec, CellSpec, SheetSpec } from '../sheets/SheetSpec';
import { HostError } from './HostError';
import { sheetSize } from './sheetSize';
import { supports } from './supports';

const longestText = 32_767;
const longestFormula = 8_192;

/**
 * Throws where a sheet could not be written as its spec says: `tooLarge` for rows or columns beyond the last of any sheet, and for a
 * text or formula longer than a cell holds, which is named; `unsupported` for a record where Excel keeps no properties (before
 * ExcelApi 1.12), as nobody would find it again.
 * @param name the sheet's final name
 */
export function checkSpec({ blocks, properties }: SheetSpec, name: string): void {
  if (properties?.[recordKey] !== undefined && !supports('1.12')) {
    throw new HostError('unsupported', false, { sheet: name });
  }
  for (const block of blocks) checkBlock(block, name);
}

function checkBlock({ row, column, cells, spill }: BlockSpec, sheet: string): void {
  const rows = spill?.rows ?? cells.length;
  const columns = spill?.columns ?? cells[0]?.length ?? 0;
  if (row + rows > sheetSize.rows || column + columns > sheetSize.columns) {
    throw new HostError('tooLarge', false, { context: 'sheet', sheet });
  }
  for (const [below, line] of cells.entries()) {
    const right = line.findIndex(isTooLong);
    if (right < 0) continue;
    const address = cellAddress(row + below, column + right);
    throw new HostError('tooLarge', false, { context: 'cell', sheet, address });
  }
}

function isTooLong(cell: CellSpec): boolean {
  if (cell === null || typeof cell === 'number') return false;
  return typeof cell === 'string' ? cell.length > longestText : cell.formula.length > longestFormula;
}
