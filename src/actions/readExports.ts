import { readRanges } from '../excel/readRanges';
import { exportArea, readExport } from '../sheets/plans/rollUp/readExport';
import type { SavedFigures } from '../sheets/plans/rollUp/RollUpEntry';

/** What a plan's sheet says of itself. */
export type PlanFigures = SavedFigures | 'unreadable' | 'gone';

/** What plans say of themselves, in their order. Two round trips, one more for each 4,000 plans. */
export async function readExports(plans: readonly { readonly sheetId: string }[]): Promise<readonly PlanFigures[]> {
  if (plans.length === 0) return [];
  const rows = await readRanges(plans.map(({ sheetId }) => ({ sheetId, ...exportArea })));
  return rows.map((cells) => (cells ? (readExport(cells) ?? 'unreadable') : 'gone'));
}
