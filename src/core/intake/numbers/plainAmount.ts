import { affixOf } from './affixOf';

/** Beyond so many characters no amount is plain. */
const longest = 32;
/** Beyond so many figures a number is no longer exact while it is put together. */
const mostFigures = 15;
const powers = Array.from({ length: mostFigures + 1 }, (_, power) => 10 ** power);
/** $ £ ¥ € and the full-width ¥. */
const signs: ReadonlySet<number> = new Set([36, 163, 165, 8364, 65509]);
const nothing = { isNegative: false, power: 0 } as const;
const minusOnly = { isNegative: true, power: 0 } as const;
const [comma, minus, point, zero, nine] = [44, 45, 46, 48, 57];

/**
 * The number of a text whose figures are written in one of the commonest ways: thousands parted or not, decimals or none, any
 * sign, currency or unit around; NaN for all others, which need a closer look. It gives what `readNumber` gives, many times
 * faster.
 * @param decimal the sign before the decimals; the other one parts thousands
 * @example [plainAmount('-$1,200.50', '.'), plainAmount('1,2万元', ',')] // [-1200.5, 12000]
 */
export function plainAmount(text: string, decimal: '.' | ','): number {
  if (text.length > longest) return NaN;
  let start = 0;
  let end = text.length;
  while (start < end && !isFigure(text.charCodeAt(start))) start++;
  while (end > start && !isFigure(text.charCodeAt(end - 1))) end--;
  if (start === end) return NaN;
  const affix = around(text, start, end);
  if (affix === null) return NaN;
  const [decimalCode, groupCode] = decimal === '.' ? [point, comma] : [comma, point];
  let value = 0;
  let figures = 0;
  let inGroup = 0;
  let isGrouped = false;
  let at = start;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isFigure(code)) {
      value = value * 10 + (code - zero);
      figures++;
      inGroup++;
    } else if (code === groupCode) {
      if (isGrouped ? inGroup !== 3 : inGroup > 3 || text.charCodeAt(start) === zero) return NaN;
      isGrouped = true;
      inGroup = 0;
    } else break;
  }
  if (isGrouped && inGroup !== 3) return NaN;
  let decimals = 0;
  if (at < end && text.charCodeAt(at) === decimalCode) {
    for (at++; at < end && isFigure(text.charCodeAt(at)); at++) {
      value = value * 10 + (text.charCodeAt(at) - zero);
      decimals++;
    }
  }
  const shift = affix.power - decimals;
  if (at < end || figures + decimals + Math.max(0, shift) > mostFigures || -shift > mostFigures) return NaN;
  const size = shift < 0 ? value / powers[-shift]! : value * powers[shift]!;
  return affix.isNegative && size !== 0 ? -size : size;
}

function around(text: string, start: number, end: number): typeof nothing | ReturnType<typeof affixOf> {
  if (end === text.length) {
    if (start === 0) return nothing;
    const code = text.charCodeAt(0);
    if (start === 1 && signs.has(code)) return nothing;
    if (start === 1 && code === minus) return minusOnly;
  }
  return affixOf(text.slice(0, start), text.slice(end));
}

function isFigure(code: number): boolean {
  return code >= zero && code <= nine;
}
