import { roundTo } from './roundTo';

/** What is more than this cannot be kept to the cent. */
const most = 1e15;

/**
 * The target of a year that grows from a base, rounded to so many digits after the point; undefined when the base is not known or not
 * above 0, the growth is no number or leaves nothing, or the target comes to more than 1e15. As the annual plan's formula.
 * @param growth as a fraction
 * @example yearTarget(1000, 0.08) // 1080
 */
export function yearTarget(base: number | undefined, growth: number, decimals = 2): number | undefined {
  if (base === undefined || !(base > 0) || !Number.isFinite(growth) || growth <= -1) return undefined;
  const target = base * (1 + growth);
  return target < most ? roundTo(target, decimals) : undefined;
}
