import { isGroupRow } from './isGroupRow';
import type { TopForms } from './TopForms';

/**
 * Whether a header of two rows seems to go on above or below: a year over months over "数量" and "金额". Three rows are not read,
 * so that what the third one says is lost.
 * @param row the first of the two
 */
export function hasThirdHeader(forms: TopForms, row: number): boolean {
  if (row > 0 && isGroupRow(forms, row - 1) !== 'no') return true;
  const below = forms.row(row + 2);
  return below.data === 0 && below.filled > 1 && below.contrasts > 0 && 2 * below.contrasts >= forms.telling;
}
