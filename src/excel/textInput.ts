import type { CellSpec } from '../sheets/SheetSpec';

/**
 * A cell of a spec as Excel takes it. Text gets Excel's own text mark, the leading apostrophe, whatever it looks like: so
 * "=cmd", "00123", "3-4" or "TRUE" stay the text they are. A blank is "".
 * @example textInput('00123') // "'00123"
 */
export function textInput(cell: CellSpec): string | number {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? `'${cell}` : cell.formula;
}
