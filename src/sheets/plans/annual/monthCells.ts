import type { CellSpec } from '../../SheetSpec';

const months = Array.from({ length: 12 }, (_, month) => month);

/** The cells of a row of months, by the month's place: 0 for January. */
export function monthCells(cell: (month: number) => CellSpec | undefined): CellSpec[] {
  return months.map((month) => cell(month) ?? null);
}
