import type { RawCell } from '../../../core/intake/cells/Cells';
import { isErrorText } from '../../../core/intake/cells/isErrorText';
import { planTiers, type PlanTier } from '../../../core/plan/PlanCustomer';
import { exportMark } from '../annual/exportRow';
import { savedCells, type SavedCell } from './rollUpColumns';
import type { SavedFigures } from './RollUpEntry';

/** The cells of a plan's export row, 0-based. Plans of an earlier template have fewer: the last ones are blank there. */
export const exportArea = { row: 1, column: 0, rows: 1, columns: Math.max(...savedCells) } as const;

const texts: ReadonlySet<SavedCell> = new Set<SavedCell>([3, 4, 5, 6]);

/**
 * What a plan says of itself in its export row; undefined where it stands there no more, as after rows were put in above it.
 * @param cells the row's values (1 x columns)
 */
export function readExport(cells: readonly (readonly RawCell[])[]): SavedFigures | undefined {
  const row = cells[0] ?? [];
  if (row[0] !== exportMark) return undefined;
  const known = savedCells.flatMap((cell): [SavedCell, string | number][] => {
    const value = row[cell - 1];
    if (texts.has(cell)) return typeof value === 'string' && value !== '' && !isErrorText(value) ? [[cell, value]] : [];
    return typeof value === 'number' ? [[cell, value]] : [];
  });
  const unread = savedCells.filter((cell) => isErrorCell(row[cell - 1]));
  return { ...Object.fromEntries(known), ...(unread.length > 0 ? { unread } : {}) };
}

/** The tier that is saved, where it is one. */
export function tierOf({ 4: tier }: SavedFigures): PlanTier | undefined {
  return planTiers.find((each) => each === tier);
}

/** The share of the target of closed months that was reached; undefined where nothing is known or there was no target. */
export function achievedOf({ 18: target, 19: actual }: SavedFigures): number | undefined {
  if (typeof target !== 'number' || typeof actual !== 'number' || target <= 0) return undefined;
  return actual / target;
}

function isErrorCell(cell: RawCell | undefined): boolean {
  return typeof cell === 'string' && isErrorText(cell);
}
