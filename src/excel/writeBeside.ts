import type { Cells } from '../core/intake/cells/Cells';
import type { BesideSpec } from '../sheets/besideSpec';
import { rangeAddress, type Rectangle } from '../sheets/rangeAddress';
import { checkBeside } from './checkBeside';
import { eraseCells } from './eraseCells';
import type { SourceRange } from './SourceRange';
import { takeBack } from './takeBack';
import { textInput } from './textInput';
import { writeBlocks } from './writeBlocks';
import { writeExcel, type Writing } from './writeExcel';

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
export function writeBeside(
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
  const begin = () => writingOf(range, target, rows, read, keep?.(address));
  return writeExcel(begin, { sheet: range.sheetName, address });
}

function writingOf(
  range: SourceRange,
  target: Rectangle,
  rows: readonly (readonly (string | number)[])[],
  read: Cells,
  setting: KeptSetting | undefined,
): Writing<{ address: string }> {
  const address = rangeAddress(target);
  let hasBegun = false;
  let keptBefore: unknown;
  return {
    batch: async (context) => {
      const sheet = context.workbook.worksheets.getItem(range.sheetId);
      const former = setting && context.workbook.settings.getItemOrNullObject(setting.key);
      former?.load('value');
      await checkBeside(context, sheet, range, target, read);
      keptBefore = former?.isNullObject === false ? former.value : undefined;
      hasBegun = true;
      // Goes with the first piece: what stands on the sheet is never without it.
      if (setting) context.workbook.settings.add(setting.key, setting.value);
      await writeBlocks(context, [{ sheet, row: target.row, column: target.column, rows }]);
      await context.sync();
      return { address };
    },
    undo: async () => {
      if (!hasBegun) return undefined;
      const isDone = await takeBack(async (context) => {
        if (setting) await restoreSetting(context, setting.key, keptBefore);
        const sheet = context.workbook.worksheets.getItemOrNullObject(range.sheetId);
        await context.sync();
        if (!sheet.isNullObject) await eraseCells(context, [{ sheet, row: target.row, column: target.column, rows }]);
      });
      return isDone ? undefined : address;
    },
  };
}

async function restoreSetting(context: Excel.RequestContext, key: string, before: unknown): Promise<void> {
  if (before !== undefined) {
    context.workbook.settings.add(key, before);
    return;
  }
  const setting = context.workbook.settings.getItemOrNullObject(key);
  await context.sync();
  if (!setting.isNullObject) setting.delete();
}
