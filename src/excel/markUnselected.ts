import { rowState } from '../core/intake/cells/Cells';
import type { RowBlock } from './RowBlock';

/**
 * Marks the rows outside the selected blocks as unselected, whatever they were before.
 * @param firstRow 0-based sheet row of the first state
 */
export function markUnselected(states: Uint8Array, firstRow: number, selected: readonly RowBlock[]): void {
  let row = 0;
  for (const block of selected) {
    const start = Math.max(0, block.row - firstRow);
    if (start > row) states.fill(rowState.unselected, row, start);
    row = Math.max(row, block.row + block.rows - firstRow);
  }
  if (row < states.length) states.fill(rowState.unselected, Math.max(0, row));
}
