import type { CustomerTable } from '../intake/CustomerTable';
import { judgeStability, type StabilityJudgement } from '../stability/judgeStability';
import { isUnknown, type Unknown } from '../Unknown';
import { agreements } from './border/agreements';
import { borderGap } from './border/borderGap';
import { concentrationOf } from './spread/concentrationOf';
import { deciderOf } from './combine/deciderOf';
import { decideTiers } from './combine/decideTiers';
import { indicatorVerdicts } from './indicatorVerdicts';
import type { IndicatorVerdict, JudgedCustomer, Judgement } from './Judgement';
import { knownTotals } from './knownTotals';
import { nearMoves } from './border/nearMoves';
import { orderByRank } from './rank/orderByRank';
import { profileText } from './profileText';
import type { Settings } from './Settings';
import { structureTable } from './spread/structureTable';
import { tierSides } from './border/tierSides';
import { usedTiers } from './cut/usedTiers';
import { verdictRanks } from './combine/verdictRanks';

/**
 * The judgement of a table of customers: letters, ranks and gaps per indicator, then tier, order and how sure the tier is,
 * how steady each customer buys, and the structure of the tiers. One indicator decides by its own cut; two or three decide
 * together, by a count cut on their score or by their letters. The functions of a worksheet call the same parts, so cell and
 * pane agree. Unknown: what the settings or the data do not allow (`badRatio`, `badLimits`, `badWeights`, `noValues` when no
 * customer has a number, `noPositive`, and what a computed cut needs).
 * @param stability what `judgeStability` gave for this table and `settings.periods`, to spare it when only other settings change
 */
export function judge(
  table: CustomerTable,
  settings: Settings,
  stability: StabilityJudgement | Unknown | undefined = judgeStability(table, settings.periods),
): Judgement | Unknown {
  const { indicators } = table;
  const verdicts: (readonly (IndicatorVerdict | undefined)[])[] = [];
  for (const indicator of indicators) {
    const shown = indicatorVerdicts(indicator, settings);
    if (isUnknown(shown)) return shown;
    verdicts.push(shown);
  }
  const decider = deciderOf(indicators, settings);
  if (isUnknown(decider)) return decider;
  const tierOf = decideTiers(decider);
  if (isUnknown(tierOf)) return tierOf;
  const ranks = verdictRanks(decider, tierOf);
  if (isUnknown(ranks)) return ranks;
  if (isUnknown(stability)) return stability;

  const { rule, decisions } = decider;
  const [list] = rule === undefined ? decider.lists : [];
  const sides = list && tierSides(list, tierOf, decider.cuts[0]!);
  const used = usedTiers(decider.cuts);
  const agreementOf = used.length === 3 ? agreements(tierOf, decider) : [];
  const sharing = new Int32Array(table.customers.length + 1);
  for (const rank of ranks) sharing[rank]!++;
  const judgeOne = (index: number): JudgedCustomer => {
    const { id, name, firstRow } = table.customers[index]!;
    const shown = verdicts.map((each) => each[index]);
    const tier = tierOf[index];
    const value = tier && list?.values[index];
    const gap = value === undefined ? undefined : borderGap(value, sides![tier!]!, settings.nearBorder);
    return {
      id,
      name,
      firstRow,
      verdicts: shown,
      profile: profileText(shown.map((verdict) => verdict?.letter)),
      score: indicators.length === 1 ? undefined : value,
      tier,
      computedTier: tier,
      isDamped: false,
      rank: ranks[index] === 0 ? undefined : ranks[index],
      tiedWith: ranks[index] === 0 ? 0 : sharing[ranks[index]!]! - 1,
      gap,
      isBorderline: rule === undefined ? (gap?.isNear ?? false) : nearMoves(shown, rule, decisions).length > 0,
      agreement: agreementOf[index],
      stability: stability?.customers[index],
    };
  };
  return {
    settings,
    indicators: indicators.map(({ kind, header }) => ({ kind, header })),
    customers: Array.from(orderByRank(ranks), judgeOne),
    judgedCount: tierOf.filter((tier) => tier !== undefined).length,
    structure: structureTable(tierOf, knownTotals(indicators[0]!), used),
    concentration: concentrationOf(knownTotals(indicators[0]!)),
    periods: stability?.periods,
    idleOverrides: [],
  };
}
