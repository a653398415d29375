import type { ColumnRun } from './columnRuns';

const mostCells = 20_000;
const mostRows = 50;

/**
 * Queues the question for the number format of each column, by its first filled cell: a blank one often lacks the format of those
 * below it. The answers, by sheet column, are there after the next sync.
 */
export function askFormats(
  sheet: Excel.Worksheet,
  row: number,
  rows: number,
  runs: readonly ColumnRun[],
): () => ReadonlyMap<number, string> {
  const width = runs.reduce((sum, { columns }) => sum + columns, 0);
  const count = Math.min(rows, mostRows, Math.max(1, Math.floor(mostCells / width)));
  if (count < 1) return () => new Map();
  const parts = runs.map(({ column, columns }) => {
    const part = sheet.getRangeByIndexes(row, column, count, columns);
    part.load('values,numberFormat');
    return { column, part };
  });
  return () =>
    new Map(
      parts.flatMap(({ column, part }) =>
        part.values[0]!.map((_, index): [number, string] => {
          const filled = part.values.findIndex((line) => line[index] !== '');
          return [column + index, String(part.numberFormat[Math.max(0, filled)]?.[index] ?? 'General')];
        }),
      ),
    );
}
