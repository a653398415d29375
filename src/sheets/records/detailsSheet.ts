import type { RunEntry } from '../../core/history/JudgementRun';
import type { Words } from '../../locales/Words';
import type { SheetSpec } from '../SheetSpec';
import { recordSheet } from './recordSheet';
import { detailRows } from './detailRows';

/** A new sheet that keeps the customers of the runs, one row a customer and run. */
export function detailsSheet(details: readonly RunEntry[], words: Words): SheetSpec {
  return recordSheet('details', (headers) => detailRows(details, headers), words);
}
