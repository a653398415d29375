import { amountParts } from './amountParts';
import { currencyBeside } from './currencyBeside';
import { plainAmount } from './plainAmount';

/**
 * The number a person meant by a text; undefined when it is none.
 *
 * Understands thousands parted by commas, apostrophes or spaces, currencies before or behind, "千", "万" and "亿", minus signs
 * before or after, accounting brackets, per cent, exponents, full-width characters and stray spaces. What a comma or a
 * point means differs between countries: with the decimal point, "1,5" and "1.234,50" are refused; with the decimal comma,
 * "1.5" is. A column decides which holds: see `decimalOf`.
 * @param decimal the sign before the decimals; the other one parts thousands
 * @example readNumber('（￥1,200.50）') // -1200.5
 * @example readNumber('12%') // 0.12
 * @example readNumber('1.234,50 €', ',') // 1234.5
 */
export function readNumber(text: string, decimal: '.' | ',' = '.'): number | undefined {
  const plain = plainAmount(text, decimal);
  if (!Number.isNaN(plain)) return plain;
  const parts = amountParts(text, decimal);
  if (parts === undefined || currencyBeside(parts.before, parts.behind) === undefined) return undefined;
  const size = Number(parts.power === 0 ? parts.digits : `${parts.digits}e${parts.power}`);
  if (!Number.isFinite(size)) return undefined;
  return parts.negative && size !== 0 ? -size : size;
}
