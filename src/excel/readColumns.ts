import { rowState, type Cells, type RawColumn } from '../core/intake/cells/Cells';
import { rangeAddress } from '../sheets/rangeAddress';
import { askFormats } from './askFormats';
import { askHeaders } from './askHeaders';
import { askRowBelow } from './askRowBelow';
import { askWorkbook } from './askWorkbook';
import { ColumnBuffer } from './ColumnBuffer';
import { columnRuns, type ColumnRun } from './columnRuns';
import type { ColumnsWanted } from './ColumnsWanted';
import { markUnselected } from './markUnselected';
import { readBlocks } from './readBlocks';
import type { ReadingControl } from './ReadingControl';
import { readMerges } from './readMerges';
import { runExcel } from './runExcel';
import type { SourceRange } from './SourceRange';
import { stopIfCancelled } from './stopIfCancelled';

/**
 * The wanted columns of a range, complete, with what Excel knows of their rows: hidden by a filter or by hand, outside the
 * selected blocks, merged. Read in blocks that stay below the host's limits; adjoining columns travel together, and a block the
 * host finds too large is halved and asked for again. Every round trip lets the page breathe; none is begun once the reading is
 * cancelled. Two round trips, one more for each 100,000 cells.
 *
 * Memory: a million rows of twelve columns (six of text, one of them all different, a date, five amounts with the format of every
 * cell) take about 165 MB while they are held, and 200 ms of the page's time for each million cells; `npm run bench -- memory`
 * measures both.
 * Fails with `sourceChanged` when a header is not what it was, `cancelled`, `sheetGone`, `tooLarge`.
 */
export function readColumns(range: SourceRange, wanted: ColumnsWanted, control: ReadingControl): Promise<Cells> {
  const place = { sheet: range.sheetName, address: rangeAddress({ ...range, rows: Math.max(1, range.headerRows) }) };
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(range.sheetId);
    const firstRow = range.row + range.headerRows;
    const rows = range.rows - range.headerRows;
    const columns = [...new Set([...wanted.labels, ...wanted.amounts])].sort((one, other) => one - other);
    const runs = columnRuns(columns);

    stopIfCancelled(control);
    const facts = askWorkbook(context);
    const headers = askHeaders(sheet, range, columns);
    const below = askRowBelow(sheet, range, columns);
    const formats = askFormats(sheet, firstRow, rows, runs);
    const lines = sheet.getRangeByIndexes(firstRow, range.column, Math.max(1, rows), 1);
    lines.load('rowHidden');
    await context.sync();
    const workbook = facts();
    const refusal = headers(workbook.is1904 === true);
    if (refusal) throw refusal;
    const continues = below() !== undefined;
    const merges = await readMerges(context, sheet, firstRow, rows, columnRuns(wanted.labels), control);

    const amounts = new Set(wanted.amounts);
    const buffers = new Map(columns.map((column) => [column, new ColumnBuffer(amounts.has(column) ? rows : 0)]));
    // true or false is the answer for every row; null says that some are hidden.
    const hidden = lines.rowHidden as boolean | null;
    const states = new Uint8Array(rows).fill(hidden === true ? rowState.hidden : rowState.shown);
    const formatRuns = columnRuns(wanted.amounts);
    await readBlocks(context, sheet, { row: firstRow, rows, runs, formatRuns, asksHidden: hidden === null }, control, {
      tooLarge: place,
      take: (block, row) => {
        collect(runs, block.values, (buffer, values, index) => buffer.add(values, index), buffers);
        collect(formatRuns, block.formats, (buffer, names, index) => buffer.addFormats(names, index), buffers);
        block.hidden?.forEach((isHidden, index) => {
          if (isHidden) states[row + index] = rowState.hidden;
        });
      },
    });
    if (range.rowBlocks) markUnselected(states, firstRow, range.rowBlocks);
    const names = formats();
    return {
      sheetName: range.sheetName,
      firstRow,
      columns: columns.map((column): RawColumn => {
        const { cells, formats: each } = buffers.get(column)!;
        const numberFormat = names.get(column) ?? 'General';
        const header = range.headers[column] ?? '';
        return { header, sheetColumn: column, numberFormat, cells, ...(each ? { formats: each } : {}) };
      }),
      ...(states.some((state) => state !== rowState.shown) ? { rowStates: states } : {}),
      ...(merges.length > 0 ? { merges } : {}),
      ...(continues ? { continues } : {}),
      ...workbook,
    };
  }, place);
}

function collect<T>(
  runs: readonly ColumnRun[],
  blocks: readonly T[],
  add: (buffer: ColumnBuffer, block: T, index: number) => void,
  buffers: ReadonlyMap<number, ColumnBuffer>,
): void {
  runs.forEach(({ column, columns }, run) => {
    for (let index = 0; index < columns; index++) add(buffers.get(column + index)!, blocks[run]!, index);
  });
}
