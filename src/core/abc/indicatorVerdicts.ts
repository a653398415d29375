import type { Indicator } from '../intake/CustomerTable';
import { isUnknown, type Unknown } from '../Unknown';
import { borderGap } from './border/borderGap';
import { cutOf } from './cut/cutOf';
import { indicatorLetters } from './cut/indicatorLetters';
import type { IndicatorVerdict } from './Judgement';
import { knownRanks } from './rank/knownRanks';
import { knownTotals } from './knownTotals';
import type { Settings } from './Settings';
import { tierSides } from './border/tierSides';

/** What each customer shows for one indicator (n), undefined where its value is not known. Unknown: as `indicatorLetters`. */
export function indicatorVerdicts(
  indicator: Indicator,
  settings: Settings,
): (IndicatorVerdict | undefined)[] | Unknown {
  const list = knownTotals(indicator);
  const cut = cutOf(settings, indicator.kind);
  const letters = indicatorLetters(list, cut);
  if (isUnknown(letters)) return letters;
  const ranks = knownRanks(list);
  const sides = tierSides(list, letters, cut);
  return letters.map((letter, index) => {
    if (letter === undefined) return undefined;
    const value = list.values[index]!;
    return { value, letter, rank: ranks[index]!, gap: borderGap(value, sides[letter]!, settings.nearBorder) };
  });
}
