import type { IndicatorKind } from '../intake/Mapping';
import type { PeriodSettings } from '../stability/PeriodSettings';
import type { CutMethod } from './cut/Cut';
import type { Tier } from './Tier';

/** How a score is made of several indicators. */
export type ScoreMethod = 'rank' | 'minmax' | 'ordered';

/** How several indicators give one verdict: by a score and a count cut on it, or by their letters. */
export type Combination = ScoreMethod | 'median' | 'best' | 'worst' | 'table';

/** Everything a user may choose before judging: plain data, stored with every run. */
export interface Settings {
  /** Draws the letters of the indicators; with one indicator they are the verdict. */
  readonly method: CutMethod;
  /** 2 to 5 positive parts for "count" (shares of the customers) and "value" (shares of the value). */
  readonly ratio: readonly number[];
  /** For "limits": 1 to 4 descending limits above 0, in the indicator's own unit. */
  readonly limits: Readonly<Partial<Record<IndicatorKind, readonly number[]>>>;
  readonly combination: Combination;
  /** 0 or more, 1 where absent. For "rank" and "minmax"; "ordered" takes from them only the order of importance. */
  readonly weights: Readonly<Partial<Record<IndicatorKind, number>>>;
  /** The decision table's rows that differ from the median letter, by profile: { AAC: 'A' }. For "table". */
  readonly decisions: Readonly<Record<string, Tier>>;
  /** A customer this close to a border, as a share of the border's value, is marked. */
  readonly nearBorder: number;
  readonly periods: PeriodSettings;
  /** A change against the last run counts at once only when the border is passed by more than this share of its value; off where absent. */
  readonly damping?: number;
}
