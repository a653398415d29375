import { combinationOf } from '../../core/abc/combine/combinationOf';
import { isScoreMethod } from '../../core/abc/combine/isScoreMethod';
import { scoreCut } from '../../core/abc/combine/scoreCut';
import type { Cut } from '../../core/abc/cut/Cut';
import { cutOf } from '../../core/abc/cut/cutOf';
import type { Combination } from '../../core/abc/Settings';
import type { Judgement } from '../../core/abc/Judgement';

/** The lists of numbers that a judgement cuts into tiers. */
export interface NativeLists {
  /** The cut of each indicator, then that of the score where one decides. */
  readonly cuts: readonly Cut[];
  /** How several indicators are combined in fact; undefined with one. */
  readonly combination: Combination | undefined;
  /** Position of the score in `cuts`; undefined where none decides. */
  readonly score: number | undefined;
}

/** What native formulas have to cut: every indicator for its letters, and the score of several where it decides. */
export function nativeLists({ indicators, settings }: Pick<Judgement, 'indicators' | 'settings'>): NativeLists {
  const cuts = indicators.map(({ kind }) => cutOf(settings, kind));
  if (indicators.length === 1) return { cuts, combination: undefined, score: undefined };
  const combination = combinationOf(indicators, settings);
  if (!isScoreMethod(combination)) return { cuts, combination, score: undefined };
  return { cuts: [...cuts, scoreCut(settings)], combination, score: cuts.length };
}
