import type { EngineValue } from '../engine/Engine';
import { daysBefore1904, serialOfMoment } from '../engine/serialOfMoment';
import { cultureFacts } from './cultureFacts';

export interface Typed {
  readonly value: EngineValue;
  /** The format a General cell takes on. */
  readonly numberFormat?: string;
}

const number = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)?(\.\d*)?(e[+-]?\d+)?(%?)$/i;
const currency = /^([+-]?)([$¥￥€£])\s?(.+)$/;
const yearFirst = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const errorTexts = new Set(['#N/A', '#VALUE!', '#DIV/0!', '#NUM!', '#NAME?', '#REF!', '#NULL!']);

/**
 * What Excel makes of text typed into a General cell: a number, percentage, amount, date, time, logical value or error; undefined when it
 * stays text. Forms that need the clock (a date without its year) stay text here.
 */
export function parseTyped(text: string, culture: string, is1904 = false): Typed | undefined {
  // Most text is decided by its first character, which keeps large writes fast.
  const trimmed = text.trim();
  const first = trimmed.charAt(0);
  if (first === '') return undefined;
  if (first === '#') return errorTexts.has(trimmed.toUpperCase()) ? { value: trimmed.toUpperCase() } : undefined;
  if (/[tf]/i.test(first)) return logical(trimmed);
  if (!/[\d.,+\-($¥￥€£]/.test(first)) return undefined;
  return amount(inPlainForm(trimmed, culture)) ?? date(trimmed, culture, is1904) ?? timeOfDay(trimmed);
}

/** "1.234,5" of a culture that writes so as "1,234.5"; marks that mean nothing there make no number. */
function inPlainForm(text: string, culture: string): string {
  const { decimalSeparator, groupSeparator } = cultureFacts(culture);
  if (decimalSeparator === '.' && groupSeparator === ',') return text;
  const isSpaced = /\s/.test(groupSeparator);
  return text.replace(/(?<=\d)\s(?=\d)|[.,'’]/g, (mark) => {
    if (mark === decimalSeparator) return '.';
    return mark === groupSeparator || (isSpaced && /\s/.test(mark)) ? ',' : '?';
  });
}

function logical(text: string): Typed | undefined {
  if (/^true$/i.test(text)) return { value: true };
  return /^false$/i.test(text) ? { value: false } : undefined;
}

function amount(text: string): Typed | undefined {
  if (text.startsWith('(') && text.endsWith(')')) {
    const inner = /^[+-]/.test(text.slice(1, -1)) ? undefined : amount(text.slice(1, -1));
    return inner && typeof inner.value === 'number' ? { ...inner, value: -inner.value } : undefined;
  }
  const [, sign = '', symbol, figures] = currency.exec(text) ?? [];
  if (symbol && figures) {
    const inner = /^[+-]/.test(figures) ? undefined : plainNumber(sign + figures);
    return inner && { value: inner.value, numberFormat: `${symbol}#,##0${hasDecimals(figures) ? '.00' : ''}` };
  }
  return plainNumber(text);
}

function plainNumber(text: string): { readonly value: number; readonly numberFormat?: string } | undefined {
  const [, sign, whole, decimals, exponent, percent] = number.exec(text) ?? [];
  if (sign === undefined || (whole === undefined && (decimals ?? '.').length < 2)) return undefined;
  const value = Number(`${sign}${(whole ?? '0').replaceAll(',', '')}${decimals ?? ''}${exponent ?? ''}`);
  if (!Number.isFinite(value)) return undefined;
  if (percent) return { value: value / 100, numberFormat: hasDecimals(text) ? '0.00%' : '0%' };
  if (exponent) return { value, numberFormat: '0.00E+00' };
  if (whole?.includes(',')) return { value, numberFormat: hasDecimals(text) ? '#,##0.00' : '#,##0' };
  return { value };
}

function hasDecimals(text: string): boolean {
  return /\.\d/.test(text);
}

function date(text: string, culture: string, is1904: boolean): Typed | undefined {
  const { dateSeparator, shortDatePattern } = cultureFacts(culture);
  const numberFormat = shortDatePattern.toLowerCase();
  const [, year, , month, day] = yearFirst.exec(text) ?? [];
  if (year && month && day) return serial(Number(year), Number(month), Number(day), numberFormat, is1904);
  const [, one, separator, two, last] = yearLast.exec(text) ?? [];
  if (!one || !two || !last || shortDatePattern.startsWith('y')) return undefined;
  if (separator === '.' && dateSeparator !== '.') return undefined;
  const [monthTyped, dayTyped] = shortDatePattern.startsWith('M') ? [one, two] : [two, one];
  return serial(Number(last), Number(monthTyped), Number(dayTyped), numberFormat, is1904);
}

/** Excel's day number; days before March 1900 are left as text, since Excel counts a 29 February 1900 that never was. */
function serial(year: number, month: number, day: number, numberFormat: string, is1904: boolean): Typed | undefined {
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return undefined;
  const value = Math.round(serialOfMoment(moment.getTime()));
  if (is1904) return value >= daysBefore1904 ? { value: value - daysBefore1904, numberFormat } : undefined;
  return value > 60 ? { value, numberFormat } : undefined;
}

function timeOfDay(text: string): Typed | undefined {
  const [, hours, minutes, seconds = '0'] = time.exec(text) ?? [];
  if (!hours || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return { value: (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400, numberFormat: 'h:mm' };
}
