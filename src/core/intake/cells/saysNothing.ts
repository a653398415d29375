import type { RawCell } from './Cells';
import { cellText } from './cellText';
import { isErrorText } from './isErrorText';

/** What people type into a cell to say that there is nothing. */
const nothing = /^(?:[-–—/]+|n\/?a|nil|无)$/i;

/**
 * Whether a cell tells nothing of what its column is: blank, an error, a dash.
 * @example saysNothing(' - ') // true
 */
export function saysNothing(cell: RawCell | undefined): boolean {
  const text = cellText(cell);
  return text === '' || nothing.test(text) || isErrorText(text);
}
