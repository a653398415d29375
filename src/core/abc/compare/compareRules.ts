import type { CustomerTable } from '../../intake/CustomerTable';
import { isUnknown, type Unknown } from '../../Unknown';
import { comparedSettings } from './comparedSettings';
import type { Cut } from '../cut/Cut';
import { cutOf } from '../cut/cutOf';
import { deciderOf } from '../combine/deciderOf';
import { decideTiers } from '../combine/decideTiers';
import { indicatorLetters } from '../cut/indicatorLetters';
import type { Judgement } from '../Judgement';
import { knownTotals } from '../knownTotals';
import type { RuleMove, RuleResult } from './RuleResult';
import type { Settings } from '../Settings';
import { structureTable } from '../spread/structureTable';
import type { Tier } from '../Tier';
import { usedTiers } from '../cut/usedTiers';

/**
 * What the other rules make of the same customers, and who changes tier against the judgement: shows how far a verdict hangs
 * on the rule chosen. A rule that cannot judge them says why and moves nobody.
 */
export function compareRules(table: CustomerTable, judgement: Judgement): RuleResult[] {
  const kinds = table.indicators.map(({ kind }) => kind);
  const rowOf = new Map(table.customers.map(({ id }, row) => [id, row]));
  return comparedSettings(judgement.settings, kinds).map((compared) => {
    const answer = compared.cutsScore
      ? cutScore(table, judgement.settings, cutOf(compared.settings, kinds[0]!))
      : judgeBy(table, compared.settings);
    if (isUnknown(answer)) return { ...compared, structure: answer, moves: [] };
    const { tierOf, used } = answer;
    const structure = structureTable(tierOf, knownTotals(table.indicators[0]!), used);
    // What was set by hand or kept by damping would hold under any rule.
    const moves = judgement.customers.flatMap(({ id, computedTier: from }, position): RuleMove[] => {
      const to = tierOf[rowOf.get(id)!];
      return from && to && from !== to ? [{ position, from, to }] : [];
    });
    return { ...compared, structure, moves };
  });
}

interface Verdicts {
  readonly tierOf: readonly (Tier | undefined)[];
  readonly used: readonly Tier[];
}

/** The score that decides, cut in another way. */
function cutScore(table: CustomerTable, settings: Settings, cut: Cut): Verdicts | Unknown {
  const decider = deciderOf(table.indicators, settings);
  if (isUnknown(decider)) return decider;
  const tierOf = decideTiers(decider, [cut]);
  return isUnknown(tierOf) ? tierOf : { tierOf, used: usedTiers([cut]) };
}

function judgeBy(table: CustomerTable, settings: Settings): Verdicts | Unknown {
  const decider = deciderOf(table.indicators, settings);
  if (isUnknown(decider)) return decider;
  const tierOf = decideTiers(decider);
  if (isUnknown(tierOf)) return tierOf;
  // A score decides without letters, but a judgement shows them.
  const letters = table.indicators.map((each) => indicatorLetters(knownTotals(each), cutOf(settings, each.kind)));
  return letters.find(isUnknown) ?? { tierOf, used: usedTiers(decider.cuts) };
}
