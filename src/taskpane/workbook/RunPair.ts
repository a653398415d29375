import type { JudgementRun } from '../../core/history/JudgementRun';

/** Two judgements of the history to compare, by their numbers; `before` is the earlier one. */
export interface RunPair {
  readonly before: number;
  readonly after: number;
}

/** The last two of some judgements, latest first; undefined while there are fewer. */
export function lastPair(runs: readonly JudgementRun[]): RunPair | undefined {
  const [last, secondLast] = runs;
  return last && secondLast ? { before: secondLast.run, after: last.run } : undefined;
}

/** The pair with another earlier judgement; the later one moves on to the last where it would no longer be later. */
export function withBefore(pair: RunPair, before: number, runs: readonly JudgementRun[]): RunPair {
  return { before, after: pair.after > before ? pair.after : (runs[0]?.run ?? pair.after) };
}
