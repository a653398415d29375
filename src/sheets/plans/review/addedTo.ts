import type { RawCell } from '../../../core/intake/cells/Cells';
import type { CellSpec } from '../../SheetSpec';

/**
 * A cell's content with an amount added: to a number, to a formula by a formula that holds it, to a blank cell as to 0; a formula that
 * shows a text counts as 0 too, now or later. Undefined for a text, which nothing can be added to.
 * @param content the text of the cell's formula, else its value
 */
export function addedTo(content: RawCell, value: RawCell, amount: number): CellSpec | undefined {
  if (content === null || content === '') return amount;
  // Fifteen digits are what Excel keeps: 0.1 and 0.2 are 0.3.
  if (typeof content === 'number') return Number((content + amount).toPrecision(15));
  const isFormula = typeof content === 'string' && content.startsWith('=') && content !== value;
  if (!isFormula) return undefined;
  return { formula: `=N((${content.slice(1)}))${amount < 0 ? '-' : '+'}${Math.abs(amount)}` };
}
