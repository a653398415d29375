import type { DayOrder } from '../core/intake/cells/Cells';

const orders: Readonly<Record<string, DayOrder>> = { y: 'yearFirst', d: 'dayFirst', M: 'monthFirst' };

/**
 * Which part of a date a culture writes first, from its short date pattern; text in quotes is no part.
 * @example dayOrderOfPattern("dd.MM.yyyy") // "dayFirst"
 */
export function dayOrderOfPattern(pattern: string): DayOrder | undefined {
  const first = pattern.replace(/'[^']*'/g, '').match(/[ydM]/)?.[0];
  return first === undefined ? undefined : orders[first];
}
