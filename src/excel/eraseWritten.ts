import type { Rectangle } from '../sheets/rangeAddress';
import { HostError } from './HostError';
import { runExcel } from './runExcel';
import { splitRows } from './splitRows';

/**
 * Clears the cells of a target that hold exactly what was written there, and removes the setting that was written with them; what
 * someone else put there meanwhile stays. Gives false when the cells could not be cleared. Tried twice, as what failed before may
 * have passed.
 */
export async function eraseWritten(
  sheetId: string,
  target: Rectangle,
  written: readonly (readonly (string | number)[])[],
  settingKey?: string,
): Promise<boolean> {
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      await runExcel((context) => erase(context, sheetId, target, written, settingKey));
      return true;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      if (error.code === 'sheetGone') return true;
    }
  }
  return false;
}

async function erase(
  context: Excel.RequestContext,
  sheetId: string,
  target: Rectangle,
  written: readonly (readonly (string | number)[])[],
  settingKey: string | undefined,
): Promise<void> {
  if (settingKey !== undefined) {
    const setting = context.workbook.settings.getItemOrNullObject(settingKey);
    await context.sync();
    if (!setting.isNullObject) setting.delete();
  }
  const sheet = context.workbook.worksheets.getItem(sheetId);
  for (const piece of splitRows(written)) {
    const cells = sheet.getRangeByIndexes(target.row + piece.start, target.column, piece.rows.length, target.columns);
    cells.load('formulas');
    await context.sync();
    // null leaves a cell alone, "" clears it.
    cells.formulas = cells.formulas.map((line, row) =>
      line.map((cell, column) => (holds(cell, piece.rows[row]![column]!) ? '' : null)),
    );
    await context.sync();
  }
}

/** Excel reads text back without its text mark, and may write a formula's spaces and capitals its own way. */
function holds(cell: unknown, written: string | number): boolean {
  if (written === '') return false;
  if (typeof written === 'number') return cell === written;
  if (written.startsWith("'")) return cell === written.slice(1);
  return typeof cell === 'string' && plain(cell) === plain(written);
}

function plain(formula: string): string {
  return formula.replace(/\s/g, '').toUpperCase();
}
