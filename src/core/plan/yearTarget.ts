import { roundTo } from './roundTo';

/**
 * The target of a year that grows from a base, rounded to so many digits after the point; undefined when the base is not known or not
 * above 0, or the growth is no number. As the annual plan's formula.
 * @param growth as a fraction
 * @example yearTarget(1000, 0.08) // 1080
 */
export function yearTarget(base: number | undefined, growth: number, decimals = 2): number | undefined {
  if (base === undefined || !(base > 0) || !Number.isFinite(growth)) return undefined;
  const target = roundTo(base * (1 + growth), decimals);
  return Number.isFinite(target) ? target : undefined;
}
