import type { Cells } from '../core/intake/cells/Cells';
import { cellAddress } from '../core/intake/cells/cellAddress';
import { askHeaders } from './askHeaders';
import { askRowBelow } from './askRowBelow';
import { columnRuns } from './columnRuns';
import { firstChange } from './firstChange';
import { HostError } from './HostError';
import { readBlocks } from './readBlocks';
import type { ReadingControl } from './ReadingControl';
import { runExcel } from './runExcel';
import type { SourceRange } from './SourceRange';
import { stopIfCancelled } from './stopIfCancelled';
import { uncontrolled } from './uncontrolled';

/**
 * Reads the columns of a range again and fails with `sourceChanged` unless they hold what was read: a colleague, or the user, may
 * have worked on since. Headers count, and rows that were added directly below, unless the list went on there before. One round
 * trip, one more for each 100,000 cells. Fails with `sheetGone`, `cancelled` too.
 */
export function checkSource(range: SourceRange, read: Cells, control: ReadingControl = uncontrolled): Promise<void> {
  const fail = (address: string): never => {
    throw new HostError('sourceChanged', false, { sheet: range.sheetName, address });
  };
  return runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(range.sheetId);
      const columns = read.columns.map(({ sheetColumn }) => sheetColumn);
      const runs = columnRuns(columns);
      const headers = askHeaders(sheet, range, columns);
      const below = askRowBelow(sheet, range, columns);
      // A round trip of its own: a block that proves too large is asked for again, and what went with it would be lost.
      stopIfCancelled(control);
      await context.sync();
      const refusal = headers(read.is1904 === true);
      if (refusal) throw refusal;
      const added = read.continues ? undefined : below();
      if (added !== undefined) fail(cellAddress(range.row + range.rows, added));
      const row = range.row + range.headerRows;
      const rows = range.rows - range.headerRows;
      await readBlocks(context, sheet, { row, rows, runs, formatRuns: [], asksHidden: false }, control, {
        tooLarge: { sheet: range.sheetName },
        take: ({ values }, start) => {
          runs.forEach(({ column }, index) => {
            const change = firstChange(read, values[index]!, column, start);
            if (change) fail(cellAddress(row + start + change.row, change.sheetColumn));
          });
        },
      });
    },
    { sheet: range.sheetName },
  );
}
