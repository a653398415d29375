import type { RuleResult } from '../../core/abc/compare/RuleResult';
import type { Judgement } from '../../core/abc/Judgement';
import { isUnknown } from '../../core/Unknown';

export interface Unanimity {
  /** Judged customers whose tier is the same under every rule that can judge. */
  readonly customers: number;
  /** Rules that can judge; the present choice is one, also where it stands among the cuts and among the combinations. */
  readonly rules: number;
}

/** On how many customers the rules agree. Who moves under no rule has the same tier under all of them. */
export function unanimousCount(results: readonly RuleResult[], judgement: Pick<Judgement, 'judgedCount'>): Unanimity {
  const judging = results.filter(({ structure }) => !isUnknown(structure));
  const moved = new Set(judging.flatMap(({ moves }) => moves.map(({ position }) => position)));
  const others = judging.filter(({ isChosen }) => !isChosen).length;
  const rules = others + (others < judging.length ? 1 : 0);
  return { customers: judgement.judgedCount - moved.size, rules };
}
