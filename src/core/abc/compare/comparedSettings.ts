import type { IndicatorKind } from '../../intake/Mapping';
import type { RuleName } from './RuleResult';
import type { Combination, Settings } from '../Settings';
import { usualCuts } from '../cut/usualCuts';

/** Ways to combine, in the order in which they are compared. */
const combinations: readonly Combination[] = ['rank', 'minmax', 'ordered', 'median', 'best', 'worst', 'table'];

/**
 * The settings of every rule that is compared with those chosen: the usual cuts, limits where every indicator has some, and with
 * several indicators every combination of them under the chosen cut. Everything else stays as chosen. The choice itself stands
 * first when it is none of these.
 */
export function comparedSettings(
  chosen: Settings,
  kinds: readonly IndicatorKind[],
): { readonly rule: RuleName; readonly settings: Settings; readonly isChosen: boolean }[] {
  const { count, value70, value80 } = usualCuts;
  const hasLimits = kinds.every((kind) => (chosen.limits[kind]?.length ?? 0) > 0);
  const isSeveral = kinds.length > 1;
  const rules: { rule: RuleName; settings: Settings }[] = [
    { rule: 'count', settings: { ...chosen, ...count } },
    { rule: 'value70', settings: { ...chosen, ...value70 } },
    { rule: 'value80', settings: { ...chosen, ...value80 } },
    { rule: 'computed', settings: { ...chosen, method: 'computed' } },
    ...(hasLimits ? [{ rule: 'limits', settings: { ...chosen, method: 'limits' } } as const] : []),
    ...(isSeveral ? combinations.map((rule) => ({ rule, settings: { ...chosen, combination: rule } }) as const) : []),
  ];
  const marked = rules.map((each) => ({ ...each, isChosen: isSameRule(each.settings, chosen, isSeveral) }));
  if (marked.some(({ isChosen }) => isChosen)) return marked;
  return [{ rule: 'chosen', settings: chosen, isChosen: true }, ...marked];
}

/** Whether two settings that differ in cut and combination at most judge by the same ones. */
function isSameRule(one: Settings, other: Settings, isSeveral: boolean): boolean {
  const usesRatio = one.method === 'count' || one.method === 'value';
  return (
    one.method === other.method &&
    (!usesRatio || one.ratio.join(':') === other.ratio.join(':')) &&
    (!isSeveral || one.combination === other.combination)
  );
}
