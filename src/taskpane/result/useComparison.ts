import { useEffect, useState } from 'react';
import type { Judgement } from '../../core/abc/Judgement';
import type { RuleResult } from '../../core/abc/compare/RuleResult';
import { isUnknown } from '../../core/Unknown';
import type { Analysis, PaneActions } from '../pane/PaneActions';

export interface Comparison {
  /** The judgement in which the moves count their positions. */
  readonly judgement: Judgement;
  readonly results: readonly RuleResult[];
}

/**
 * The same customers under every rule, judged after the screen has been drawn, so that opening it never waits. While
 * another choice is compared the last comparison stays; undefined before the first.
 */
export function useComparison(analysis: Analysis, compare: PaneActions['compareMethods']): Comparison | undefined {
  const [comparison, setComparison] = useState<Comparison>();
  useEffect(() => {
    const { judgement } = analysis;
    if (judgement === undefined || isUnknown(judgement)) return undefined;
    const drawn = setTimeout(() => setComparison({ judgement, results: compare(analysis) }));
    return () => clearTimeout(drawn);
  }, [analysis, compare]);
  return comparison;
}
