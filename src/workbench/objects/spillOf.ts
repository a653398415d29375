import type { Area, EngineSheet } from '../engine/Engine';
import { intersect } from './Place';

/** What the formula of a cell spills over; null when it does not, or may not because a table is in the way. */
export function spillOf(sheet: EngineSheet, row: number, column: number): Area | null {
  const spill = sheet.spills.find((each) => each.row === row && each.column === column);
  return spill && !sheet.tables.some((table) => intersect(table.area, spill)) ? spill : null;
}
