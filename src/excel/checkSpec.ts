import { cellAddress } from '../core/intake/cells/cellAddress';
import { recordKey } from '../sheets/records/recordKey';
import type { BlockSpec, CellSpec, SheetSpec } from '../sheets/SheetSpec';
import { templateKeys } from '../sheets/plans/templateProperties';
import { checkNames } from './checkNames';
import { HostError } from './HostError';
import { sheetSize } from './sheetSize';
import { supports } from './supports';

const longestText = 32_767;
const longestFormula = 8_192;
const longestList = 255;

/**
 * Throws where a sheet could not be written as its spec says: `tooLarge` for rows or columns beyond the last of any sheet, and for a
 * text or formula longer than a cell holds, which is named; `unsupported` for records and templates where Excel keeps no properties
 * (before ExcelApi 1.12), as nobody would find them again. Names and lists that Excel refuses are bugs.
 * @param name the sheet's final name
 */
export function checkSpec({ blocks, properties = {}, names = [], validations = [] }: SheetSpec, name: string): void {
  const isFoundAgain = [recordKey, templateKeys.template].some((key) => properties[key] !== undefined);
  if (isFoundAgain && !supports('1.12')) throw new HostError('unsupported', false, { sheet: name });
  checkNames(names, name);
  for (const { accepts } of validations) if (accepts.kind === 'list') checkList(accepts.items, name);
  for (const block of blocks) checkBlock(block, name);
}

function checkList(items: readonly string[], sheet: string): void {
  const isValid = items.join(',').length <= longestList && items.every((item) => item !== '' && !item.includes(','));
  if (!isValid) throw new Error(`“${items.join()}” cannot be a list on “${sheet}”.`);
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
