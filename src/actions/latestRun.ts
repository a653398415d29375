import { cellText } from '../core/intake/cells/cellText';
import type { RawCell } from '../core/intake/cells/Cells';
import { isRunNumber } from '../sheets/records/isRunNumber';

/**
 * The highest number among the cells of a column of run numbers, as somebody may have left them; 0 without any that can be one.
 * @example latestRun([2, '3', '', 'x']) // 3
 */
export function latestRun(cells: readonly RawCell[]): number {
  let latest = 0;
  for (const cell of cells) {
    const run = typeof cell === 'number' ? cell : Number(cellText(cell));
    if (isRunNumber(run) && run > latest) latest = run;
  }
  return latest;
}
