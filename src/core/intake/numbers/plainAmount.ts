/** Beyond so many characters no amount is plain. */
const longest = 24;
/** Beyond so many figures a number is no longer exact while it is put together. */
const mostFigures = 15;
const powers = Array.from({ length: mostFigures + 1 }, (_, power) => 10 ** power);
/** $ £ ¥ € and the full-width ¥. */
const signs: ReadonlySet<number> = new Set([36, 163, 165, 8364, 65509]);
const [space, comma, minus, point, zero, nine, yuan] = [32, 44, 45, 46, 48, 57, 0x5143];

/**
 * The number of a text in one of the commonest forms: digits, their thousands parted or not, decimals, a minus sign before,
 * a currency's sign before or "元" behind; NaN for all others, which need a closer look. It gives what `readNumber` gives, many
 * times faster.
 * @param decimal the sign before the decimals; the other one parts thousands
 * @example [plainAmount('-$1,200.50', '.'), plainAmount('1,2元', ',')] // [-1200.5, 1.2]
 */
export function plainAmount(text: string, decimal: '.' | ','): number {
  const end = text.length;
  if (end > longest) return NaN;
  const [decimalCode, groupCode] = decimal === '.' ? [point, comma] : [comma, point];
  let at = 0;
  const isNegative = text.charCodeAt(at) === minus;
  if (isNegative) at++;
  const hasSign = signs.has(text.charCodeAt(at));
  if (hasSign && text.charCodeAt(++at) === space) at++;
  const startsWithZero = text.charCodeAt(at) === zero;
  let value = 0;
  let figures = 0;
  let inGroup = 0;
  let isGrouped = false;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= zero && code <= nine) {
      value = value * 10 + (code - zero);
      figures++;
      inGroup++;
    } else if (code === groupCode) {
      if (isGrouped ? inGroup !== 3 : inGroup === 0 || inGroup > 3 || startsWithZero) return NaN;
      isGrouped = true;
      inGroup = 0;
    } else break;
  }
  if (figures === 0 || (isGrouped && inGroup !== 3)) return NaN;
  let decimals = 0;
  if (at < end && text.charCodeAt(at) === decimalCode) {
    for (at++; at < end; at++) {
      const code = text.charCodeAt(at);
      if (!(code >= zero && code <= nine)) break;
      value = value * 10 + (code - zero);
      decimals++;
    }
  }
  if (at === end - 1 && !hasSign && text.charCodeAt(at) === yuan) at++;
  if (at < end || figures + decimals > mostFigures) return NaN;
  const size = decimals === 0 ? value : value / powers[decimals]!;
  return isNegative && size !== 0 ? -size : size;
}
