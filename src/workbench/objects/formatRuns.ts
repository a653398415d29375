import type { Area } from '../engine/Engine';

export interface FormatRun {
  readonly area: Area;
  readonly format: string;
}

/** Rectangles of equal formats, few of them: runs down each column, neighbouring columns with the same runs joined. */
export function formatRuns(
  formats: readonly (readonly (string | undefined)[] | undefined)[],
  place: Area,
): FormatRun[] {
  const runs: FormatRun[] = [];
  let previous: FormatRun[] = [];
  for (let column = 0; column < place.columns; column++) {
    const current = columnRuns(formats, place, column);
    if (column > 0 && sameRuns(previous, current)) {
      previous = previous.map((run) => ({ ...run, area: { ...run.area, columns: run.area.columns + 1 } }));
    } else {
      runs.push(...previous);
      previous = current;
    }
  }
  return [...runs, ...previous];
}

function columnRuns(
  formats: readonly (readonly (string | undefined)[] | undefined)[],
  place: Area,
  column: number,
): FormatRun[] {
  const runs: FormatRun[] = [];
  let start = 0;
  for (let row = 1; row <= place.rows; row++) {
    const format = formats[start]?.[column];
    if (row < place.rows && formats[row]?.[column] === format) continue;
    if (format !== undefined) {
      runs.push({
        area: { row: place.row + start, column: place.column + column, rows: row - start, columns: 1 },
        format,
      });
    }
    start = row;
  }
  return runs;
}

function sameRuns(one: readonly FormatRun[], other: readonly FormatRun[]): boolean {
  return (
    one.length === other.length &&
    one.every((run, index) => {
      const match = other[index];
      return (
        match && run.format === match.format && run.area.row === match.area.row && run.area.rows === match.area.rows
      );
    })
  );
}
