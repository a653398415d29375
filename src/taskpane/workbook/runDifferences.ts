import type { JudgementRun } from '../../core/history/JudgementRun';

/** Why two judgements may differ although the figures do not: another sheet, or another way of judging. */
export type RunDifference = 'source' | 'rules';

/** Addresses grow with their data, so that only the sheet tells one source from another. */
export function runDifferences(before: JudgementRun, after: JudgementRun): readonly RunDifference[] {
  const rulesDiffer = before.method !== after.method || before.indicators !== after.indicators;
  return [
    ...(before.sheetName === after.sheetName ? [] : (['source'] as const)),
    ...(rulesDiffer ? (['rules'] as const) : []),
  ];
}
