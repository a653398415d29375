import { isUnknown, unknown, type Unknown } from '../../Unknown';
import { combinedLetter } from './combinedLetter';
import type { Cut } from '../cut/Cut';
import type { Decider } from './Decider';
import { indicatorLetters } from '../cut/indicatorLetters';
import { backInPlace, onlyKnown, type KnownValues } from '../rank/KnownValues';
import { tierIndexes } from '../cut/tierIndexes';
import { tiers, type Tier } from '../Tier';
import { tolerance } from '../rank/tolerance';

/**
 * The tier of each customer (n), undefined where nothing that decides is known. `cuts` replace the decider's own, one a
 * list, to see what another rule would say. Unknown: as `tierBorders` for the one list that decides; where letters decide,
 * as `indicatorLetters`, and `noPositive` when no value of any list lies above 0.
 * @example decideTiers({ lists: [{ values: Float64Array.of(9, 0), known: Uint8Array.of(1, 1) }], cuts: [{ method: 'count', ratio: [1, 2, 2] }], rule: undefined, decisions: {} }) // ["A","C"]
 */
export function decideTiers(
  { lists, cuts: ownCuts, rule, decisions }: Decider,
  cuts: readonly Cut[] = ownCuts,
): (Tier | undefined)[] | Unknown {
  if (rule === undefined) return cutList(lists[0]!, cuts[0]!);
  if (!lists.some(hasPositive)) return unknown('noPositive');
  const letters: (Tier | undefined)[][] = [];
  for (const [index, list] of lists.entries()) {
    const drawn = indicatorLetters(list, cuts[index]!);
    if (isUnknown(drawn)) return drawn;
    letters.push(drawn);
  }
  return joinLetters(letters, (profile) => combinedLetter(profile, rule, decisions));
}

/** One verdict a customer. Profiles are few, customers many: each profile is asked for once. */
function joinLetters(
  letters: readonly (readonly (Tier | undefined)[])[],
  verdictOf: (profile: readonly (Tier | undefined)[]) => Tier | undefined,
): (Tier | undefined)[] {
  const verdicts = new Map<number, Tier | undefined>();
  return letters[0]!.map((_, customer) => {
    let key = 0;
    for (const drawn of letters) key = key * (tiers.length + 1) + placeOf(drawn[customer]);
    if (!verdicts.has(key)) verdicts.set(key, verdictOf(letters.map((drawn) => drawn[customer])));
    return verdicts.get(key);
  });
}

/** From 1; 0 for no letter. */
function placeOf(letter: Tier | undefined): number {
  return letter === undefined ? 0 : tiers.indexOf(letter) + 1;
}

function cutList(list: KnownValues, cut: Cut): (Tier | undefined)[] | Unknown {
  const indexes = tierIndexes(onlyKnown(list), cut);
  if (isUnknown(indexes)) return indexes;
  return backInPlace(list.known, (place) => tiers[indexes[place]!], undefined);
}

function hasPositive(list: KnownValues): boolean {
  const values = onlyKnown(list);
  const noise = tolerance(values);
  return values.some((value) => value > noise);
}
