import type { ChosenRange } from './PaneActions';

/** True when both selections hold the same cells of one sheet, and these begin alike. */
export function isSameSelection(one: ChosenRange['selection'], other: ChosenRange['selection']): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf({ sheetId, place, rowBlocks, top }: ChosenRange['selection']): string {
  // The first rows are where headers stand; below them data may come and go.
  return JSON.stringify([sheetId, place.row, place.column, place.columns, rowBlocks, top.values.slice(0, 10)]);
}
