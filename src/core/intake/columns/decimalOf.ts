import type { Culture, RawCell } from '../cells/Cells';
import { halfWidth } from '../cells/halfWidth';
import { readNumber } from '../numbers/readNumber';
import type { Treatments } from '../Treatments';

/** The decimal sign of a column's text numbers, and what told it. */
export interface ColumnDecimal {
  readonly decimal: '.' | ',';
  /** choice: the user; proof: the column's own texts; culture: the workbook's; default: nothing, so the point. */
  readonly by: 'choice' | 'proof' | 'culture' | 'default';
}

const longest = 64;
const [comma, point] = [44, 46];

/**
 * Decides for a whole column what a comma and a point mean in its text numbers. The user's choice wins; else what a text
 * proves, for "1.234,50" and "0,5" can only be meant with a decimal comma and "1,234.50" only with a point, unless other
 * texts prove the opposite; else the workbook's culture; else the point.
 * @example decimalOf(['1.234', '12,5'], 'auto', undefined) // {"decimal":",","by":"proof"}
 */
export function decimalOf(
  cells: readonly RawCell[],
  treatment: Treatments['decimals'],
  culture: Culture | undefined,
): ColumnDecimal {
  if (treatment !== 'auto') return { decimal: treatment === 'comma' ? ',' : '.', by: 'choice' };
  const proven = new Set<'.' | ','>();
  for (const cell of cells) {
    if (typeof cell !== 'string' || cell.length > longest) continue;
    const sign = onlySign(cell);
    if (sign === undefined || proven.has(sign) || readNumber(cell, sign) === undefined) continue;
    proven.add(sign);
    if (proven.size === 2) break;
  }
  const [decimal] = proven;
  if (decimal !== undefined && proven.size === 1) return { decimal, by: 'proof' };
  return culture ? { decimal: culture.decimal, by: 'culture' } : { decimal: '.', by: 'default' };
}

/**
 * The decimal sign with which alone a text could be a number; undefined when it could be one with either or without. Digits
 * stand before its first sign, or nothing at all.
 */
function onlySign(text: string): '.' | ',' | undefined {
  const end = text.length;
  let start = 0;
  for (; start < end; start++) {
    const code = text.charCodeAt(start);
    if (isDigit(code) || code === comma || code === point) break;
    if (isWide(code)) return onlySign(halfWidth(text));
  }
  let at = start;
  while (at < end && isInside(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  if (code !== comma && code !== point) return isWide(code) ? onlySign(halfWidth(text)) : undefined;
  const [sign, other] = code === point ? (['.', ','] as const) : ([',', '.'] as const);
  let figures = 0;
  for (let next = at + 1; next < end; next++) {
    const each = text.charCodeAt(next);
    // "1.234,5": the last sign parts the decimals; "1.234.567": a sign that stands twice parts thousands.
    if (each === comma || each === point) return other;
    if (isWide(each)) return onlySign(halfWidth(text));
    if (!isInside(each)) break;
    if (isDigit(each) && figures === next - at - 1) figures++;
  }
  const couldGroup =
    figures === 3 && at - start <= 3 && at > start && text.charCodeAt(start) !== 48 && areDigits(text, start, at);
  return couldGroup ? undefined : sign;
}

function areDigits(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}

/** A full-width digit, comma or point. */
function isWide(code: number): boolean {
  return (code >= 0xff10 && code <= 0xff19) || code === 0xff0c || code === 0xff0e;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Digits, and what may part their thousands besides comma and point: a space or an apostrophe. */
function isInside(code: number): boolean {
  return isDigit(code) || code === 32 || code === 39 || code === 0x2019;
}
