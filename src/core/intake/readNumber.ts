import { halfWidth } from './halfWidth';

const plain = /^-?\d{1,15}(?:\.\d{1,15})?$/;
/** Beyond this a text is no amount; it also keeps the patterns below away from a cell of 32,767 characters. */
const longest = 64;
const written =
  /^(\()?([-+])?[¥$€£]?([-+])?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:e([-+]?\d{1,3}))?(?:(%)|([万亿])?元?)(-)?(\))?$/i;
const unitPower: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

/**
 * The number a person meant by a text; undefined when it is none.
 *
 * Understands thousands separators, a currency sign, "元", "万" and "亿", minus signs before or after, accounting brackets,
 * per cent, exponents, full-width characters and stray spaces. A comma that does not part thousands ("1,5", "1.234,50")
 * is refused: it means different numbers in different countries.
 * @example readNumber('（￥1,200.50）') // -1200.5
 * @example readNumber('12%') // 0.12
 */
export function readNumber(text: string): number | undefined {
  if (plain.test(text)) return Number(text) + 0; // -0 becomes 0
  const compact = withoutSpaces(halfWidth(text).trim());
  const parts = compact === undefined ? null : written.exec(compact);
  if (parts === null) return undefined;
  const [, open, before, inner, digits, exponent, percent, unit, after, close] = parts;
  if ((open === undefined) !== (close === undefined)) return undefined;
  if ([open, before, inner, after].filter((sign) => sign !== undefined).length > 1) return undefined;
  const power = Number(exponent ?? 0) + (percent ? -2 : 0) + (unit ? unitPower[unit]! : 0);
  const size = Number(`${digits!.replaceAll(',', '')}e${power}`);
  if (!Number.isFinite(size)) return undefined;
  const negative = open !== undefined || before === '-' || inner === '-' || after !== undefined;
  return negative && size !== 0 ? -size : size;
}

/** Spaces that part thousands become commas, others go; undefined when a space stands inside a number for no reason. */
function withoutSpaces(text: string): string | undefined {
  if (text.length > longest) return undefined;
  if (!/\d +\d/.test(text)) return text.replaceAll(' ', '');
  if (text.includes(',')) return undefined;
  const grouped = text.replace(/(\d) (?=\d{3}(?!\d))/g, '$1,');
  return /\d +\d/.test(grouped) ? undefined : grouped.replaceAll(' ', '');
}
