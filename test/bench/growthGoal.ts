import type { Goal } from './Goal';
import type { Times } from './race';

/** What ten times the work may cost at most. */
const mostGrowth = 11;

/**
 * That ten times the rows cost a contender hardly more than ten times as long. Where the smaller work fits the processor's cache and
 * the larger does not, even one look at every cell costs more: name that contender as the `limit`, and growing less than it will do.
 */
export function growthGoal(times: ReadonlyMap<string, Times>, ours: string, limit?: string): Goal {
  const growthOf = (name: string) => times.get(name)!.large / times.get(name)!.small;
  const growth = growthOf(ours);
  const physical = limit === undefined ? 0 : growthOf(limit);
  const beside = limit === undefined ? '' : ` (or no more than "${limit}", which takes ${physical.toFixed(1)} times)`;
  return {
    promise: `${ours}: 10 times the rows, at most ${mostGrowth} times as long${beside}; ${growth.toFixed(1)} times`,
    isMet: growth <= Math.max(mostGrowth, physical),
  };
}
