import type { Goal } from './Goal';
import type { Times } from './race';

/** What ten times the work may cost at most. */
const mostGrowth = 11;

/** That ten times the rows cost a contender hardly more than ten times as long. */
export function growthGoal(times: ReadonlyMap<string, Times>, ours: string): Goal {
  const { small, large } = times.get(ours)!;
  const growth = large / small;
  return {
    promise: `${ours}: 10 times the rows, at most ${mostGrowth} times as long; ${growth.toFixed(1)} times`,
    isMet: growth <= mostGrowth,
  };
}
