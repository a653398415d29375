import { cellText } from '../cells/cellText';
import type { RawCell } from '../cells/Cells';
import { currencySigns } from './currencySigns';
import { halfWidth } from '../cells/halfWidth';

const longest = 32;

/**
 * The ISO code that a cell of a currency column names, in letters, in words or by its sign; undefined when it is no
 * currency.
 * @example currencyCode('人民币') // "CNY"
 */
export function currencyCode(cell: RawCell | undefined): string | undefined {
  const text = cellText(cell);
  return text === '' || text.length > longest ? undefined : currencySigns.get(halfWidth(text).trim().toUpperCase());
}
