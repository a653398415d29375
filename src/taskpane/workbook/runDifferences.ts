import { parseRecipe } from '../../actions/parseRecipe';
import { isSameRule } from '../../core/history/isSameRule';
import type { JudgementRun } from '../../core/history/JudgementRun';

/** Why two judgements may differ although the figures do not: another sheet, or another way of judging. */
export type RunDifference = 'source' | 'rules';

/** Addresses grow with their data, so that only the sheet tells one source from another. */
export function runDifferences(before: JudgementRun, after: JudgementRun): readonly RunDifference[] {
  return [
    ...(before.sheetName === after.sheetName ? [] : (['source'] as const)),
    ...(areRulesSame(before, after) ? [] : (['rules'] as const)),
  ];
}

/** The words tell the method, in the language of their day; the recipes tell it in any, and the damping too. */
function areRulesSame(before: JudgementRun, after: JudgementRun): boolean {
  if (before.indicators !== after.indicators) return false;
  const [one, other] = [before, after].map(({ recipe }) => parseRecipe(recipe)?.settings);
  if (!one || !other) return before.method === after.method;
  return one.damping === other.damping && (before.method === after.method || isSameRule(one, other));
}
