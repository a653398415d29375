import type { Cells, RawCell, RawColumn } from '../core/intake/Cells';
import { rangeAddress } from '../sheets/rangeAddress';
import { blockLimits } from './blockLimits';
import { columnRuns, type ColumnRun } from './columnRuns';
import { headerLabel } from './headerLabel';
import { HostError } from './HostError';
import { mapError } from './mapError';
import { runExcel } from './runExcel';
import type { SourceRange } from './SourceRange';

/** Bytes a cell takes on the wire until the first block has shown what it really is. */
const guessedCellBytes = 24;
const fewestRows = 50;

/**
 * The given 0-based sheet columns of a range, complete, read in blocks that stay below the host's limits; adjoining columns
 * travel together. A block the host finds too large is halved and asked for again. `progress` hears the share read, 0..1.
 * Fails with `sourceChanged` when a header is not what it was, `sheetGone`, `tooLarge`.
 */
export function readColumns(
  range: SourceRange,
  columns: readonly number[],
  progress: (share: number) => void = () => undefined,
): Promise<Cells> {
  const place = { sheet: range.sheetName, address: rangeAddress({ ...range, rows: 1 }) };
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(range.sheetId);
    const runs = columnRuns(columns);
    const headers = await readHeaders(context, sheet, range, runs, place);
    const cells = new Map(columns.map((column) => [column, [] as RawCell[]]));
    let rows = rowsFor(columns.length, guessedCellBytes);
    for (let row = range.row + 1; row < range.row + range.rows;) {
      const count = Math.min(rows, range.row + range.rows - row);
      const blocks = await readBlock(context, sheet, runs, row, count);
      if (!blocks) {
        if (rows <= fewestRows) throw new HostError('tooLarge', false, place);
        rows = Math.max(fewestRows, Math.floor(Math.min(rows, count) / 2));
        continue;
      }
      collect(runs, blocks, cells);
      row += count;
      rows = Math.min(rows, rowsFor(columns.length, JSON.stringify(blocks).length / (count * columns.length)));
      progress((row - range.row - 1) / (range.rows - 1));
    }
    return {
      sheetName: range.sheetName,
      firstRow: range.row + 1,
      columns: headers.map((header): RawColumn => ({ ...header, cells: cells.get(header.sheetColumn)! })),
    };
  }, place);
}

function rowsFor(columns: number, cellBytes: number): number {
  const most = Math.min(blockLimits.cells, blockLimits.bytes / Math.max(1, cellBytes)) / columns;
  return Math.max(fewestRows, Math.min(blockLimits.rows, Math.floor(most)));
}

async function readHeaders(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  range: SourceRange,
  runs: readonly ColumnRun[],
  place: Readonly<Record<string, string>>,
): Promise<Omit<RawColumn, 'cells'>[]> {
  const hasData = range.rows > 1;
  const parts = runs.map(({ column, columns }) => {
    const header = sheet.getRangeByIndexes(range.row, column, 1, columns);
    const first = sheet.getRangeByIndexes(range.row + (hasData ? 1 : 0), column, 1, columns);
    header.load('values');
    first.load('numberFormat');
    return { column, header, first };
  });
  await context.sync();
  return parts.flatMap(({ column, header, first }) =>
    header.values[0]!.map((cell, index) => {
      const sheetColumn = column + index;
      const text = headerLabel(cell);
      if (text !== range.headers[sheetColumn - range.column]) throw new HostError('sourceChanged', false, place);
      return { header: text, sheetColumn, numberFormat: String(first.numberFormat[0]?.[index] ?? 'General') };
    }),
  );
}

/** One round trip for the same rows of every run; undefined when the host finds the answer too large. */
async function readBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  runs: readonly ColumnRun[],
  row: number,
  rows: number,
): Promise<RawCell[][][] | undefined> {
  const parts = runs.map(({ column, columns }) => {
    const part = sheet.getRangeByIndexes(row, column, rows, columns);
    part.load('values');
    return part;
  });
  try {
    await context.sync();
  } catch (error) {
    const mapped = mapError(error);
    if (mapped instanceof HostError && mapped.code === 'tooLarge') return undefined;
    throw error;
  }
  // Excel answers null, not an error, for some answers that are too large; the library's types do not say so.
  const values = parts.map((part) => part.values as RawCell[][] | null);
  return values.every((block) => block !== null) ? values : undefined;
}

function collect(
  runs: readonly ColumnRun[],
  blocks: readonly (readonly (readonly RawCell[])[])[],
  cells: ReadonlyMap<number, RawCell[]>,
): void {
  runs.forEach((run, index) => {
    for (let offset = 0; offset < run.columns; offset++) {
      const column = cells.get(run.column + offset)!;
      for (const row of blocks[index]!) column.push(row[offset]!);
    }
  });
}
