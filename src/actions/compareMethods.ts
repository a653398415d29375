import { compareRules } from '../core/abc/compareRules';
import type { RuleResult } from '../core/abc/RuleResult';
import type { Analysis } from './Analysis';
import { judgementOf } from './judgementOf';

/** What the other rules make of the customers that are judged now. */
export function compareMethods(analysis: Analysis): readonly RuleResult[] {
  const { table } = analysis.intake;
  return table ? compareRules(table, judgementOf(analysis)) : [];
}
