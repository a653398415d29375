import { isUnknown } from '../../Unknown';
import { decideTiers } from '../combine/decideTiers';
import type { Decider } from '../combine/Decider';
import type { Agreement } from '../Judgement';
import type { Tier } from '../Tier';
import { usualCuts } from '../cut/usualCuts';

/**
 * In how many of the usual rules each customer has the tier it was given (n): the same decider, cut in other ways. A rule
 * that cannot judge these customers is not counted. undefined for a customer without a tier.
 * @example agreements(['A', 'B'], { lists: [{ values: Float64Array.of(9, 1), known: Uint8Array.of(1, 1) }], cuts: [], rule: undefined, decisions: {} })[0] // {"same":3,"of":3}
 */
export function agreements(tierOf: readonly (Tier | undefined)[], decider: Decider): (Agreement | undefined)[] {
  const verdicts = Object.values(usualCuts).flatMap((cut) => {
    const answer = decideTiers(
      decider,
      decider.lists.map(() => cut),
    );
    return isUnknown(answer) ? [] : [answer];
  });
  return tierOf.map(
    (tier, index) =>
      tier && { same: verdicts.filter((verdict) => verdict[index] === tier).length, of: verdicts.length },
  );
}
