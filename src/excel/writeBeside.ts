import type { Cells } from '../core/intake/cells/Cells';
import type { BesideSpec } from '../sheets/besideSpec';
import { rangeAddress, type Rectangle } from '../sheets/rangeAddress';
import { askBeside } from './askBeside';
import { askHeaders } from './askHeaders';
import { checkBeside } from './checkBeside';
import { CheckedWriting } from './CheckedWriting';
import { HostError } from './HostError';
import { rowsAtOnce } from './rowsAtOnce';
import { sheetSize } from './sheetSize';
import type { SourceRange } from './SourceRange';
import { takeBack } from './takeBack';
import { textInput } from './textInput';
import { writeExcel, type Writing } from './writeExcel';

/** A text for the workbook's settings. */
export interface KeptSetting {
  readonly key: string;
  readonly value: string;
}

/**
 * Writes columns right of a source range, and only there. Headers and the columns that were `read` must be as they were, or the
 * answer would stand beside other rows, and every target cell must be empty; both are looked at first, and again in the very request that
 * writes. When the writing fails, the cells hold again what they held right before; when even that fails, `details.leftover` names
 * the cells. What is to be kept about it in the workbook's settings is written, and taken back, with the cells. Fails with
 * `notEmpty`, `sourceChanged`, `protectedSheet`, `sheetGone`, and `tooLarge` at the sheet's right edge.
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
  if (target.column + target.columns > sheetSize.columns) {
    return Promise.reject(new HostError('tooLarge', false, { context: 'beside', sheet: range.sheetName }));
  }
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
  const writing = new CheckedWriting();
  let keptBefore: unknown;
  const refuse = (at: string) => new HostError('notEmpty', false, { sheet: range.sheetName, address: at });
  return {
    batch: async (context) => {
      const sheet = context.workbook.worksheets.getItem(range.sheetId);
      const former = setting && context.workbook.settings.getItemOrNullObject(setting.key);
      former?.load('value');
      await checkBeside(context, sheet, range, target, read);
      keptBefore = former?.isNullObject === false ? former.value : undefined;
      // Goes with the first piece: what stands on the sheet is never without it.
      if (setting) context.workbook.settings.add(setting.key, setting.value);
      const headers = askHeaders(sheet, range, Object.keys(range.headers).map(Number));
      writing.ask(() => headers(read.is1904 === true));
      const most = rowsAtOnce(target, read);
      for (let start = 0; start < target.rows; start += most) {
        const lines = rows.slice(start, start + most);
        writing.ask(askBeside(sheet, range, read, start, lines.length));
        const { row, column } = target;
        await writing.write(context, [
          { sheet, sheetId: range.sheetId, row: row + start, column, rows: lines, refuse },
        ]);
        await writing.end(context);
      }
      return { address };
    },
    undo: async () => {
      if (!writing.hasBegun) return undefined;
      const isDone = await takeBack(async (context) => {
        if (setting) await restoreSetting(context, setting.key, keptBefore);
        await writing.takeBack(context);
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
