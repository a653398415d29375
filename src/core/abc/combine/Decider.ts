import type { LetterRule } from './combinedLetter';
import type { Cut } from '../cut/Cut';
import type { KnownValues } from '../rank/KnownValues';
import type { Tier } from '../Tier';

/** What gives the tiers: one list of values that is cut, or the letters of several. */
export interface Decider {
  /** The one indicator, or the score of several; where letters decide, every indicator. */
  readonly lists: readonly KnownValues[];
  /** How each list is cut. */
  readonly cuts: readonly Cut[];
  /** How letters are joined; undefined with one list, whose letters are the tiers. */
  readonly rule: LetterRule | undefined;
  /** For the rule "table". */
  readonly decisions: Readonly<Record<string, Tier>>;
}
