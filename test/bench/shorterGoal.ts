import type { Goal } from './Goal';
import type { Times } from './race';

/**
 * That the larger amount of work takes one contender less time than another, or at most the given part of it.
 * Nothing when the other did not run.
 */
export function shorterGoal(times: ReadonlyMap<string, Times>, ours: string, peer: string, timesAsFast = 1): Goal[] {
  const [own, other] = [times.get(ours)!.large, times.get(peer)?.large];
  if (other === undefined) return [];
  const wish = timesAsFast === 1 ? 'less than' : `at least ${timesAsFast} times as fast as`;
  return [
    {
      promise: `${ours}: ${wish} ${peer}; ${own.toFixed(1)} ms to ${other.toFixed(1)} ms, ${(other / own).toFixed(1)} times`,
      isMet: own * timesAsFast < other,
    },
  ];
}
