import { rowState } from '../cells/Cells';
import { noReason, reasonCodes } from './reasonCodes';
import type { Treatments } from '../Treatments';

/** Rows that are hidden or lie between the selected areas. */
export interface RowsByState {
  /** `noReason`, or why a row is not read at all (rows). */
  readonly reasons: Uint8Array;
  /** Hidden rows that hold something, ascending, whether they are read or not. */
  readonly hidden: readonly number[];
  /** Rows between the selected areas that hold something, ascending. */
  readonly unselected: readonly number[];
}

/**
 * Leaves out the rows that were not selected, and the hidden ones when asked to.
 * @param rowStates a `rowState` for each row; absent when all are shown and selected
 * @param holdsAnything whether a row names a customer or holds an amount
 */
export function leaveOutByState(
  rowStates: Uint8Array | undefined,
  rowCount: number,
  treatment: Treatments['hiddenRows'],
  holdsAnything: (row: number) => boolean,
): RowsByState {
  const reasons = new Uint8Array(rowCount);
  const hidden: number[] = [];
  const unselected: number[] = [];
  if (rowStates === undefined) return { reasons, hidden, unselected };
  const ofHidden = treatment === 'leaveOut' ? reasonCodes.hidden : noReason;
  for (let row = 0; row < rowCount; row++) {
    const state = rowStates[row];
    if (state === rowState.hidden) {
      reasons[row] = ofHidden;
      if (holdsAnything(row)) hidden.push(row);
    } else if (state === rowState.unselected) {
      reasons[row] = reasonCodes.unselected;
      if (holdsAnything(row)) unselected.push(row);
    }
  }
  return { reasons, hidden, unselected };
}
