import type { Top } from '../core/intake/layout/Top';
import type { Rectangle } from '../sheets/rangeAddress';
import { columnsOf, type ColumnRun } from './columnRuns';
import { HostError } from './HostError';

const mostRows = 200;
/** A very wide range gives fewer rows, so that the answer stays small. */
const mostCells = 50_000;

/** The first rows of some columns of a place, with the number format of every cell, in one round trip. Fails with `tooLarge`. */
export async function readTop(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: Rectangle,
  runs: readonly ColumnRun[],
): Promise<Top> {
  const width = runs.reduce((sum, { columns }) => sum + columns, 0);
  const rows = Math.min(place.rows, mostRows, Math.max(3, Math.floor(mostCells / width)));
  const parts = runs.map(({ column, columns }) => {
    const part = sheet.getRangeByIndexes(place.row, column, rows, columns);
    part.load('values,numberFormat');
    return part;
  });
  await context.sync();
  // Excel answers null where an answer would be too large; the library's types do not say so.
  if (parts.some(({ values }) => (values as unknown) === null)) {
    throw new HostError('tooLarge', false, { sheet: sheet.name });
  }
  const line = <T>(row: number, blocks: readonly (readonly (readonly T[])[])[]) =>
    blocks.flatMap((block) => block[row]!);
  const values = parts.map((part) => part.values as Top['values']);
  const formats = parts.map((part) => part.numberFormat as Top['formats']);
  return {
    sheetName: sheet.name,
    row: place.row,
    sheetColumns: columnsOf(runs),
    values: Array.from({ length: rows }, (_, row) => line(row, values)),
    formats: Array.from({ length: rows }, (_, row) => line(row, formats)),
  };
}
