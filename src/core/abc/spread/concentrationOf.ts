import { isUnknown } from '../../Unknown';
import { giniCoefficient } from './giniCoefficient';
import { herfindahlIndex } from './herfindahlIndex';
import type { Concentration } from '../Judgement';
import { onlyKnown, type KnownValues } from '../rank/KnownValues';

/** How unevenly the known values are spread; undefined when none lies above 0. */
export function concentrationOf(list: KnownValues): Concentration | undefined {
  const values = onlyKnown(list);
  const gini = giniCoefficient(values);
  const hhi = herfindahlIndex(values);
  return isUnknown(gini) || isUnknown(hhi) ? undefined : { gini, hhi };
}
