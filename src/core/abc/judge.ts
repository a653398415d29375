import type { CustomerTable, Indicator } from '../intake/CustomerTable';
import { isUnknown, type Unknown } from '../Unknown';
import { defaultSettings } from './defaultSettings';
import { indicatorLetters } from './indicatorLetters';
import type { IndicatorVerdict, JudgedCustomer, Judgement } from './Judgement';
import type { Settings } from './Settings';
import { tiers, type Tier } from './Tier';
import { backInPlace, onlyKnown, type KnownValues } from './KnownValues';
import { orderByRank } from './orderByRank';
import { profileText } from './profileText';
import { rankScore } from './rankScore';
import { structureTable } from './structureTable';
import { tierBorders } from './tierBorders';
import { tieRanks } from './tieRanks';
import { tiersByBorders } from './tiersByBorders';

/**
 * The judgement of a table of customers: letters and ranks per indicator, score, tier and order, and the structure of the
 * tiers. One indicator decides by its own cut; two or three decide together, by a count cut on the rank score (with the
 * user's ratio when the method is "count", 1:2:2 when it is "value"). The functions of a worksheet call the same parts, so
 * cell and pane agree. Unknown: `badRatio`, `noValues` (no customer has a number), `noPositive`.
 */
export function judge(table: CustomerTable, settings: Settings): Judgement | Unknown {
  const { indicators } = table;
  const only = indicators.length === 1 ? indicators[0] : undefined;
  const verdicts: Verdicts[] = [];
  for (const indicator of indicators) {
    const letters = indicatorLetters(asKnown(indicator), settings);
    if (isUnknown(letters)) return letters;
    verdicts.push({ letters, ranks: knownRanks(asKnown(indicator)) });
  }
  const score = rankScore(indicators.map(asKnown));
  if (isUnknown(score)) return score;
  const decider: KnownValues = only ? asKnown(only) : { values: score.scores, known: score.known };
  const deciding = only || settings.method === 'count' ? settings : defaultSettings('count');
  const tierOf = decidedTiers(decider, deciding);
  if (isUnknown(tierOf)) return tierOf;
  const ranks = knownRanks(decider);
  const judgeOne = (index: number): JudgedCustomer => {
    const { id, name, firstRow } = table.customers[index]!;
    const rank = ranks[index]!;
    return {
      id,
      name,
      firstRow,
      verdicts: indicators.map((indicator, each) => verdictOf(indicator, verdicts[each]!, index)),
      profile: profileText(verdicts.map(({ letters }) => letters[index])),
      score: score.known[index] === 1 ? score.scores[index] : undefined,
      tier: tierOf[index],
      rank: rank === 0 ? undefined : rank,
    };
  };
  return {
    settings,
    indicators: indicators.map(({ kind, header }) => ({ kind, header })),
    customers: Array.from(orderByRank(ranks), judgeOne),
    judgedCount: tierOf.filter((tier) => tier !== undefined).length,
    structure: structureTable(tierOf, asKnown(indicators[0]!), tiers.slice(0, deciding.ratio.length)),
  };
}

/** One indicator's letters and ranks (n); rank 0 where not known. */
interface Verdicts {
  readonly letters: readonly (Tier | undefined)[];
  readonly ranks: Int32Array;
}

function asKnown(indicator: Indicator): KnownValues {
  return { values: indicator.totals, known: indicator.known };
}

/** Best ranks among the known values, 0 where not known. */
function knownRanks(decider: KnownValues): Int32Array {
  const { best } = tieRanks(onlyKnown(decider));
  return Int32Array.from(backInPlace(decider.known, (place) => best[place]!, 0));
}

function decidedTiers(decider: KnownValues, settings: Settings): (Tier | undefined)[] | Unknown {
  const population = onlyKnown(decider);
  const borders = tierBorders(population, settings);
  if (isUnknown(borders)) return borders;
  const indexes = tiersByBorders(population, borders);
  return backInPlace(decider.known, (place) => tiers[indexes[place]!], undefined);
}

function verdictOf(indicator: Indicator, { letters, ranks }: Verdicts, index: number): IndicatorVerdict | undefined {
  const letter = letters[index];
  return letter === undefined ? undefined : { value: indicator.totals[index]!, letter, rank: ranks[index]! };
}
