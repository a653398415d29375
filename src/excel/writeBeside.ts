import type { Cells } from '../core/intake/cells/Cells';
import type { BesideSpec } from '../sheets/besideSpec';
import { rangeAddress, type Rectangle } from '../sheets/rangeAddress';
import { checkBeside } from './checkBeside';
import { eraseWritten } from './eraseWritten';
import { runExcel } from './runExcel';
import type { SourceRange } from './SourceRange';
import { splitRows } from './splitRows';
import { textInput } from './textInput';
import { withLeftover } from './withLeftover';

/** A text for the workbook's settings. */
export interface KeptSetting {
  readonly key: string;
  readonly value: string;
}

/**
 * Writes columns right of a source range, and only there. Headers and the columns that were `read` must be as they were, or the
 * answer would stand beside other rows, and every target cell must be empty; both are checked right before the writing. When the
 * writing fails, the cells that hold exactly what was written are cleared again; when even that fails, `details.leftover` names
 * the cells. What is to be kept about it in the workbook's settings is written, and taken back, with the cells. Fails with
 * `notEmpty`, `sourceChanged`, `protectedSheet`, `sheetGone`.
 */
export async function writeBeside(
  range: SourceRange,
  spec: BesideSpec,
  read: Cells,
  keep?: (address: string) => KeptSetting,
): Promise<{ address: string }> {
  const rows = spec.cells.map((line) => line.map(textInput));
  const target: Rectangle = {
    row: range.row,
    column: range.column + range.columns,
    rows: spec.rows,
    columns: rows[0]!.length,
  };
  const address = rangeAddress(target);
  const place = { sheet: range.sheetName, address };
  const setting = keep?.(address);
  let hasBegun = false;
  try {
    return await runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(range.sheetId);
      await checkBeside(context, sheet, range, target, read);
      hasBegun = true;
      // Goes with the first piece: what stands on the sheet is never without it.
      if (setting) context.workbook.settings.add(setting.key, setting.value);
      for (const piece of splitRows(rows)) {
        context.application.suspendApiCalculationUntilNextSync();
        const cells = sheet.getRangeByIndexes(
          target.row + piece.start,
          target.column,
          piece.rows.length,
          target.columns,
        );
        cells.formulas = piece.rows.map((line) => [...line]);
        await context.sync();
      }
      return { address };
    }, place);
  } catch (error) {
    if (hasBegun && !(await eraseWritten(range.sheetId, target, rows, setting?.key)))
      throw withLeftover(error, address);
    throw error;
  }
}
