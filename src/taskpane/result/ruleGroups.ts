import type { RuleName, RuleResult } from '../../core/abc/compare/RuleResult';

const cutNames: readonly RuleName[] = ['chosen', 'count', 'value70', 'value80', 'computed', 'limits'];

export interface RuleGroups {
  readonly cuts: readonly RuleResult[];
  /** Empty with one indicator, where there is nothing to combine. */
  readonly combinations: readonly RuleResult[];
}

/** The compared rules apart: ways to divide, with a choice of the user's own, and ways to combine several indicators. */
export function ruleGroups(results: readonly RuleResult[]): RuleGroups {
  return {
    cuts: results.filter(({ rule }) => cutNames.includes(rule)),
    combinations: results.filter(({ rule }) => !cutNames.includes(rule)),
  };
}
