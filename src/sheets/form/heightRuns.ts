import type { SheetSpec } from '../SheetSpec';

type Heights = NonNullable<SheetSpec['rowHeights']>;

/**
 * Heights of rows in few runs: first the most usual one for all rows, then those of the others.
 * @example heightRuns([18, 33, 33, 18, 18]) // [{ row: 0, rows: 5, height: 18 }, { row: 1, rows: 2, height: 33 }]
 */
export function heightRuns(heights: readonly number[]): Heights {
  const counts = new Map<number, number>();
  for (const height of heights) counts.set(height, (counts.get(height) ?? 0) + 1);
  const [usual] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [0];
  const runs: { row: number; rows: number; height: number }[] = [];
  heights.forEach((height, row) => {
    const last = runs.at(-1);
    if (height === usual) return;
    if (last?.height === height && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, rows: 1, height });
  });
  return [{ row: 0, rows: heights.length, height: usual }, ...runs];
}
