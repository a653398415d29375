import { onlyKnown, type KnownValues } from './KnownValues';
import { tieRanks } from './tieRanks';

/**
 * Descending ranks among the known values, from 1, equal values sharing the best of their group (n); 0 where not known.
 * @example knownRanks({ values: Float64Array.of(5, 9, 0, 5), known: Uint8Array.of(1, 1, 0, 1) }) // [2,1,0,2]
 */
export function knownRanks(list: KnownValues): Int32Array {
  const { best } = tieRanks(onlyKnown(list));
  let place = 0;
  return Int32Array.from(list.known, (isKnown) => (isKnown === 1 ? best[place++]! : 0));
}
