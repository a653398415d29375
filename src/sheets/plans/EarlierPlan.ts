import type { CellSpec } from '../SheetSpec';

/** What people put into the version of a plan before this one, and reviews carried there: it goes on in the new one. Blank is null. */
export interface EarlierPlan {
  /** Added to the target of each month, January first. */
  readonly adjustments: readonly CellSpec[];
  /** Rows of the list of actions in which anything was filled in, by the names of their cells. */
  readonly actions: readonly Readonly<Record<ActionCell, CellSpec>>[];
  /** Of the four quarters, by the names of their cells. */
  readonly reviews: readonly Readonly<Record<ReviewCell, CellSpec>>[];
}

export type ActionCell =
  | 'exAction'
  | 'exGoal'
  | 'exOwner'
  | 'exStart'
  | 'exDue'
  | 'exStatus'
  | 'exDone'
  | 'exResource'
  | 'exSource'
  | 'exNote';

export type ReviewCell = 'revHeld' | 'revGood' | 'revBad' | 'revGap' | 'revCorr' | 'revNext';
