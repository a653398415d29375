import type { Unknown } from '../../Unknown';
import type { StructureRow } from '../Judgement';
import type { Settings } from '../Settings';
import type { Tier } from '../Tier';

/** The rules to compare: ways to cut, then ways to combine; "chosen" is a choice that is none of the usual ones. */
export type RuleName =
  | 'count'
  | 'value70'
  | 'value80'
  | 'computed'
  | 'limits'
  | 'rank'
  | 'minmax'
  | 'ordered'
  | 'median'
  | 'best'
  | 'worst'
  | 'table'
  | 'chosen';

/** What another rule makes of the same customers. */
export interface RuleResult {
  readonly rule: RuleName;
  /** What to judge by in order to use this rule; of a score's other cuts only the name. */
  readonly settings: Settings;
  /** True where the rule cuts the score of several indicators in a way that no setting does: shown, not offered. */
  readonly cutsScore: boolean;
  /** Unknown where the rule cannot judge these customers. */
  readonly structure: readonly StructureRow[] | Unknown;
  /** True when these are the settings of the judgement compared with. */
  readonly isChosen: boolean;
  /** Who changes tier against the judgement. */
  readonly moves: readonly RuleMove[];
}

export interface RuleMove {
  /** Position in the judgement's customers. */
  readonly position: number;
  readonly from: Tier;
  readonly to: Tier;
}
