import type { Cut } from './Cut';

/**
 * How many tiers a cut makes.
 * @example tierCount({ method: 'limits', limits: [100, 50, 20] }) // 4
 */
export function tierCount(cut: Cut): number {
  switch (cut.method) {
    case 'count':
    case 'value':
      return cut.ratio.length;
    case 'computed':
      return 3;
    case 'limits':
      return cut.limits.length + 1;
    default:
      return cut satisfies never;
  }
}
