import type { Cells } from '../core/intake/cells/Cells';
import { blockLimits } from './blockLimits';

/** How many rows beside a range can be looked at in one round trip: the columns that were `read`, values and formulas of the target. */
export function rowsAtOnce(target: { readonly columns: number }, read: Cells): number {
  return Math.floor(blockLimits.cells / (2 * target.columns + read.columns.length));
}
