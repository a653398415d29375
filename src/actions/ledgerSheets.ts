import type { KeptSheet } from '../excel/findSheets';
import type { RecordSheets } from './findRecords';

/** The sheets that keep judgements and tiers set by hand, copies too; the measures are the user's own sheet. */
export function ledgerSheets(sheets: RecordSheets): readonly KeptSheet[] {
  return ['runs', 'details', 'overrides'].flatMap((kind) => sheets.get(kind) ?? []);
}
