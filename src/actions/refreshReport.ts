import type { Settings } from '../core/abc/Settings';
import type { RunComparison } from '../core/history/RunComparison';
import type { ReadingControl } from '../excel/ReadingControl';
import type { Analysis } from './Analysis';
import type { Outcome } from './Outcome';

/** A report judged anew, not written yet. */
export interface Refreshed {
  readonly analysis: Analysis;
  readonly settings: Settings;
  /** From the tiers that stand on the old sheet to those judged now. */
  readonly changes: RunComparison;
  readonly report: { readonly sheetName: string; readonly readOn: string };
  /** Data rows the source had then and has now. */
  readonly rows: { readonly before: number; readonly after: number };
}

/**
 * Reads the source of a report again, with the mapping, treatments and settings it was made with, also rows that were added
 * since, and judges it. Writes nothing.
 * @param today Excel serial of the 1900 system
 */
export async function refreshReport(
  sheetId: string,
  control: ReadingControl,
  today: number,
): Promise<Outcome<Refreshed>> {
  await Promise.resolve([sheetId, control, today]);
  throw new Error('refreshReport is being written');
}
