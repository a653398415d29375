import type { SheetSnapshot } from './WorkbookSnapshot';

/** Rows of the same level below each other, put together. */
export function outlineRuns(levels: readonly { row: number; level: number }[]): NonNullable<SheetSnapshot['outline']> {
  const runs: { row: number; rows: number; level: number }[] = [];
  for (const { level, row } of levels) {
    const last = runs.at(-1);
    if (last?.level === level && last.row + last.rows === row) last.rows++;
    else runs.push({ row, rows: 1, level });
  }
  return runs;
}
