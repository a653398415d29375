import type { IndicatorKind } from '../../intake/Mapping';
import { combinationOf } from '../combine/combinationOf';
import { isScoreMethod } from '../combine/isScoreMethod';
import { scoreCut } from '../combine/scoreCut';
import { usualCuts } from '../cut/usualCuts';
import type { Combination, Settings } from '../Settings';
import type { RuleName, RuleResult } from './RuleResult';

/** Ways to combine, in the order in which they are compared. */
const combinations: readonly Combination[] = ['rank', 'minmax', 'ordered', 'median', 'best', 'worst', 'table'];

/** A rule before anybody is judged by it. */
export type ComparedRule = Pick<RuleResult, 'rule' | 'settings' | 'cutsScore' | 'isChosen'>;

/**
 * The settings of every rule that is compared with those chosen: the usual cuts, limits where every indicator has some, and with
 * several indicators every combination of them under the chosen cut. Where a score decides, the usual cuts are those of the
 * score. Everything else stays as chosen. The choice itself stands first when it is none of these.
 */
export function comparedSettings(chosen: Settings, kinds: readonly IndicatorKind[]): ComparedRule[] {
  const { count, value70, value80 } = usualCuts;
  const indicators = kinds.map((kind) => ({ kind }));
  const isSeveral = kinds.length > 1;
  const decides = combinationOf(indicators, chosen);
  const cutsScore = isSeveral && isScoreMethod(decides);
  const hasLimits = !cutsScore && kinds.every((kind) => (chosen.limits[kind]?.length ?? 0) > 0);
  const possible = combinations.filter(
    (combination) => combinationOf(indicators, { ...chosen, combination }) === combination,
  );
  const cut = (rule: RuleName, change: Partial<Settings>, isOfScore = cutsScore) => {
    return { rule, settings: { ...chosen, ...change }, cutsScore: isOfScore };
  };
  const rules: Omit<ComparedRule, 'isChosen'>[] = [
    cut('count', count, false),
    cut('value70', value70),
    cut('value80', value80),
    cut('computed', { method: 'computed' }),
    ...(hasLimits ? [cut('limits', { method: 'limits' })] : []),
    ...(isSeveral ? possible.map((combination) => cut(combination, { combination }, false)) : []),
  ];
  const present = isSeveral ? { ...chosen, combination: decides } : chosen;
  const marked = rules.map((each) => ({
    ...each,
    isChosen: !each.cutsScore && isSameRule(each.settings, present, isSeveral, cutsScore),
  }));
  if (marked.some(({ isChosen }) => isChosen)) return marked;
  return [{ rule: 'chosen', settings: chosen, cutsScore: false, isChosen: true }, ...marked];
}

/** Whether two settings that differ in cut and combination at most judge by the same ones. */
function isSameRule(one: Settings, other: Settings, isSeveral: boolean, cutsScore: boolean): boolean {
  if (isSeveral && one.combination !== other.combination) return false;
  if (cutsScore) return scoreCut(one).ratio.join(':') === scoreCut(other).ratio.join(':');
  const usesRatio = one.method === 'count' || one.method === 'value';
  return one.method === other.method && (!usesRatio || one.ratio.join(':') === other.ratio.join(':'));
}
