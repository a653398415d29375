import type { RawCell } from './Cells';

/**
 * The text of a cell without white space at its ends; `""` for a blank cell. Use it for labels and keys: nothing inside
 * the text is touched, so that two spellings never become one behind the user's back.
 * @example cellText(' C-01\u00a0') // "C-01"
 */
export function cellText(cell: RawCell | undefined): string {
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell === null || cell === undefined ? '' : String(cell);
}
