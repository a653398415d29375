import { compareRules } from '../core/abc/compare/compareRules';
import type { RuleResult } from '../core/abc/compare/RuleResult';
import type { Analysis } from './Analysis';
import { judgementOf } from './judgementOf';

/** What the other rules make of the customers that are judged now. */
export function compareMethods(analysis: Analysis): readonly RuleResult[] {
  const { table } = analysis.intake;
  return table ? compareRules(table, judgementOf(analysis)) : [];
}
