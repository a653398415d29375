import { numfmt } from '@univerjs/core';
import type { EngineValue } from './Engine';
import { daysBefore1904 } from './serialOfMoment';

/**
 * What a cell shows for its value.
 * @example displayedText(0.123, '0.0%') // "12.3%"
 */
export function displayedText(
  value: EngineValue,
  format: string | null | undefined,
  { culture = 'en-US', is1904 = false }: { readonly culture?: string | undefined; readonly is1904?: boolean } = {},
): string {
  const numberFormat = format ?? 'General';
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && numberFormat === 'General') return value;
  try {
    const isLater = is1904 && typeof value === 'number' && numfmt.isDateFormat(numberFormat);
    return numfmt.format(numberFormat, isLater ? value + daysBefore1904 : value, { locale: culture });
  } catch {
    return String(value); // a format that nobody can read shows the plain value
  }
}
