import type { JudgementRun } from '../../core/history/JudgementRun';
import { daysTo1904 } from '../../core/intake/calendar/readDay';
import { fitText } from '../texts/fitText';
import type { CellSpec } from '../SheetSpec';
import { rowWriter } from './rowWriter';

/** The most characters a cell holds. */
const cellLimit = 32767;

/**
 * A row a run, cell by cell as the columns stand now.
 * @param headers of the whole table, from left to right
 * @param is1904 whether the workbook counts its days from 1904
 */
export function runRows(runs: readonly JudgementRun[], headers: readonly string[], is1904 = false): CellSpec[][] {
  const { row } = rowWriter('runs', headers);
  return runs.map(({ counts, recipe, ...run }) =>
    row({
      run: run.run,
      madeAt: run.madeAt - (is1904 ? daysTo1904 : 0),
      sheetName: run.sheetName,
      address: run.address,
      indicators: fitText(run.indicators),
      method: fitText(run.method),
      period: run.period,
      judged: run.judged,
      countA: counts.A ?? null,
      countB: counts.B ?? null,
      countC: counts.C ?? null,
      countD: counts.D ?? null,
      countE: counts.E ?? null,
      // Half a recipe is none.
      recipe: recipe.length > cellLimit ? null : recipe,
    }),
  );
}
