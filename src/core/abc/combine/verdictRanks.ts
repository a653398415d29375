import { isUnknown, type Unknown } from '../../Unknown';
import type { Decider } from './Decider';
import { knownRanks } from '../rank/knownRanks';
import { score } from './score';
import { tiers, type Tier } from '../Tier';

/**
 * The rank of each customer by whatever decides (n), from 1; 0 where not judged. One list ranks by its values. Where letters
 * decide, better tiers come first and within a tier the better mean of the indicators' ranks; only customers with the same
 * tier and the same mean share a rank.
 */
export function verdictRanks({ lists, rule }: Decider, tierOf: readonly (Tier | undefined)[]): Int32Array | Unknown {
  if (rule === undefined) return knownRanks(lists[0]!);
  const meanRanks = score(lists, 'rank');
  if (isUnknown(meanRanks)) return meanRanks;
  const within = knownRanks({ values: meanRanks.scores, known: meanRanks.known });
  const steps = tierOf.length + 1;
  const merit = within.map((rank, index) => {
    const tier = tierOf[index];
    return tier === undefined ? 0 : (tiers.length - tiers.indexOf(tier)) * steps - rank;
  });
  return knownRanks({ values: Float64Array.from(merit), known: meanRanks.known });
}
