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
const fullWidth = /[０-９．，]/;
/** Digits with both signs, or with one of them once or more often. */
const signed = /^[^\d.,]*([\d' ’]*)([.,])([\d' ’.,]*)/;

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

/** The decimal sign with which alone a text could be a number; undefined when it could be one with either or without. */
function onlySign(text: string): '.' | ',' | undefined {
  const parts = signed.exec(fullWidth.test(text) ? halfWidth(text) : text);
  if (parts === null) return undefined;
  const [, whole, sign, rest] = parts as unknown as [string, string, '.' | ',', string];
  const other = sign === '.' ? ',' : '.';
  if (rest.includes(other)) return other; // "1.234,5": the last sign parts the decimals
  if (rest.includes(sign)) return other; // "1.234.567": a sign that stands twice parts thousands
  const couldGroup = /^[1-9]\d{0,2}$/.test(whole) && /^\d{3}(?!\d)/.test(rest);
  return couldGroup ? undefined : sign;
}
