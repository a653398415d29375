import { numfmt } from '@univerjs/core';
import type { EngineValue } from './Engine';

/**
 * What a cell shows for its value.
 * @example displayedText(0.123, '0.0%') // "12.3%"
 */
export function displayedText(value: EngineValue, format: string | null | undefined): string {
  const numberFormat = format ?? 'General';
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && numberFormat === 'General') return value;
  try {
    return numfmt.format(numberFormat, value);
  } catch {
    return String(value); // a format that nobody can read shows the plain value
  }
}
