import type { RawColumn } from '../cells/Cells';
import { cellText } from '../cells/cellText';

const money = /[,¥￥$€£]|\.0/;

/**
 * Whether the numbers of a column are rather those of documents than amounts: whole, all of one length, none twice, hardly any
 * round; and close together, or long.
 * @example looksLikeCodes({ header: '', sheetColumn: 0, numberFormat: '', cells: [90000001, 90000007, 90000013] }) // true
 */
export function looksLikeCodes({ cells, numberFormat }: RawColumn): boolean {
  if (money.test(numberFormat)) return false;
  const texts = cells.map(cellText).filter((text) => text !== '');
  const { length } = texts[0] ?? '';
  if (texts.length < 3 || length < 4 || !texts.every((text) => text.length === length && /^[1-9]\d*$/.test(text)))
    return false;
  if (new Set(texts).size < texts.length || 2 * texts.filter((text) => text.endsWith('00')).length > texts.length)
    return false;
  if (length >= 8) return true;
  const numbers = texts.map(Number);
  const isRising = numbers.every((value, at) => at === 0 || value > numbers[at - 1]!);
  const largest = Math.max(...numbers);
  return (length >= 5 || isRising) && largest - Math.min(...numbers) < largest / 5;
}
