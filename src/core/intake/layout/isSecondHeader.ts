import { isTitleText } from '../words/isTitleText';
import type { TopForms } from './TopForms';

/**
 * Whether the row below a header row goes on naming the columns: it holds words or periods above numbers and no data, and
 * either leaves the labels alone (merged downwards, or a line of units) or names columns that have no name yet.
 * @param row of the header
 */
export function isSecondHeader(forms: TopForms, row: number): boolean {
  const below = forms.row(row + 1);
  if (below.data > 0 || below.contrasts === 0) return false;
  const upper = forms.texts(row);
  const lower = forms.texts(row + 1);
  if (lower.filter((text) => text !== '').every(isTitleText)) return false;
  const namesMore = lower.some((text, column) => text !== '' && upper[column] === '');
  const leavesLabels = forms.bodies.every((body, column) => body !== 'text' || lower[column] === '');
  return namesMore || (leavesLabels && forms.bodies.includes('text'));
}
