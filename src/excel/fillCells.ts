import type { RawCell } from '../core/intake/cells/Cells';
import { cellAddress } from '../core/intake/cells/cellAddress';
import type { CellSpec } from '../sheets/SheetSpec';
import { CheckedWriting } from './CheckedWriting';
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
 * Fills a few cells of a sheet, all or nothing: only blank ones, and only while the expected ones hold what they held; both
 * are asked again in the very request that writes. Two round trips. When anything fails the cells hold again what they held right
 * before; when even that fails, `details.leftover` names them.
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
  const writing = new CheckedWriting();
  return {
    batch: async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const targets = await look(context, sheet, cells, expected, atWork);
      const refuse = (code: 'sourceChanged' | 'notEmpty', address: string) =>
        new HostError(code, true, { ...atWork.details, context: 'record', address });
      const witnesses = expected.map(({ row, column }) => sheet.getCell(row, column).load('values'));
      writing.ask(() => {
        const change = firstOther(expected, witnesses);
        return change && refuse('sourceChanged', cellAddress(change.row, change.column));
      });
      await writing.write(
        context,
        cells.map(({ row, column, value, format }, index) => ({
          sheet,
          sheetId,
          row,
          column,
          rows: [[textInput(value)]],
          formats: format === undefined ? [] : [{ index: 0, format, before: targets[index]!.numberFormat }],
          refuse: (address) => refuse('notEmpty', address),
        })),
      );
      await writing.end(context);
    },
    undo: async () => {
      if (!writing.hasBegun) return undefined;
      const isDone = await takeBack((context) => writing.takeBack(context));
      return isDone ? undefined : cells.map(({ row, column }) => cellAddress(row, column)).join(', ');
    },
  };
}

function firstOther(expected: readonly ExpectedCell[], witnesses: readonly Excel.Range[]): ExpectedCell | undefined {
  return expected.find(({ value }, index) => witnesses[index]!.values[0]![0] !== (value ?? ''));
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
  const change = firstOther(expected, witnesses);
  if (change) fail('sourceChanged', change);
  cells.forEach((cell, index) => {
    const { values, formulas } = targets[index]!;
    if (values[0]![0] !== '' || formulas[0]![0] !== '') fail('notEmpty', cell);
  });
  return targets;
}
