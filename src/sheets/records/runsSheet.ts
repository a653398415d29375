import type { JudgementRun } from '../../core/history/JudgementRun';
import type { Words } from '../../locales/Words';
import type { SheetSpec } from '../SheetSpec';
import { recordSheet } from './recordSheet';
import { runRows } from './runRows';

/** A new sheet that keeps the runs, one row each; `is1904` as in `runRows`. */
export function runsSheet(runs: readonly JudgementRun[], words: Words, is1904 = false): SheetSpec {
  return recordSheet('runs', (headers) => runRows(runs, headers, is1904), words);
}
