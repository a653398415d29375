import type { RawCell } from '../core/intake/cells/Cells';
import { cellAddress } from '../core/intake/cells/cellAddress';
import type { CellSpec } from '../sheets/SheetSpec';
import { eraseCells } from './eraseCells';
import { HostError } from './HostError';
import { SheetAtWork } from './SheetAtWork';
import { takeBack } from './takeBack';
import { textInput } from './textInput';
import { writeExcel, type Writing } from './writeExcel';

/** A cell to be filled; 0-based. */
export interface CellToFill {
  readonly row: number;
  readonly column: number;
  readonly value: CellSpec;
  readonly format?: string;
}

/** What a cell has to hold; 0-based. */
export interface ExpectedCell {
  readonly row: number;
  readonly column: number;
  readonly value: RawCell;
}

/**
 * Fills a few cells of a sheet, all or nothing: only blank ones, and only while the expected ones hold what they held. Two round
 * trips. When anything fails the cells are blank again; when even that fails, `details.leftover` names them.
 * Fails with `notEmpty`, `sourceChanged`, `protectedSheet`, `sheetGone`.
 */
export function fillCells(
  sheetId: string,
  cells: readonly CellToFill[],
  expected: readonly ExpectedCell[],
): Promise<void> {
  const atWork = new SheetAtWork();
  return writeExcel(() => filling(atWork, sheetId, cells, expected), atWork.details);
}

function filling(
  atWork: SheetAtWork,
  sheetId: string,
  cells: readonly CellToFill[],
  expected: readonly ExpectedCell[],
): Writing<void> {
  let formatsBefore: readonly unknown[][][] | undefined;
  return {
    batch: async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const targets = await look(context, sheet, cells, expected, atWork);
      formatsBefore = targets.map(({ numberFormat }) => numberFormat);
      targets.forEach((target, index) => {
        const { value, format } = cells[index]!;
        if (format !== undefined) target.numberFormat = [[format]];
        target.formulas = [[textInput(value)]];
      });
      await context.sync();
    },
    undo: async () => {
      const before = formatsBefore;
      if (!before) return undefined;
      const isDone = await takeBack(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
        await context.sync();
        if (sheet.isNullObject) return;
        await eraseCells(
          context,
          cells.map(({ row, column, value }) => ({ sheet, row, column, rows: [[textInput(value)]] })),
        );
        cells.forEach(({ row, column, format }, index) => {
          if (format !== undefined) sheet.getCell(row, column).numberFormat = before[index]!;
        });
        await context.sync();
      });
      return isDone ? undefined : cells.map(({ row, column }) => cellAddress(row, column)).join(', ');
    },
  };
}

/** The target cells, with what is known of them; throws unless they may be filled. */
async function look(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly CellToFill[],
  expected: readonly ExpectedCell[],
  atWork: SheetAtWork,
): Promise<readonly Excel.Range[]> {
  sheet.load('name');
  sheet.protection.load('protected');
  const targets = cells.map(({ row, column }) => sheet.getCell(row, column));
  for (const target of targets) target.load('values,formulas,numberFormat');
  const witnesses = expected.map(({ row, column }) => sheet.getCell(row, column));
  for (const witness of witnesses) witness.load('values');
  await context.sync();
  atWork.isCalled(sheet.name);
  const fail = (code: 'sourceChanged' | 'notEmpty', { row, column }: { row: number; column: number }): never => {
    const address = cellAddress(row, column);
    throw new HostError(code, code === 'sourceChanged', { context: 'record', sheet: sheet.name, address });
  };
  if (sheet.protection.protected) throw new HostError('protectedSheet', false, { sheet: sheet.name });
  expected.forEach((cell, index) => {
    if (witnesses[index]!.values[0]![0] !== (cell.value ?? '')) fail('sourceChanged', cell);
  });
  cells.forEach((cell, index) => {
    const { values, formulas } = targets[index]!;
    if (values[0]![0] !== '' || formulas[0]![0] !== '') fail('notEmpty', cell);
  });
  return targets;
}
