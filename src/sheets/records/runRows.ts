import type { JudgementRun } from '../../core/history/JudgementRun';
import { fitText } from '../texts/fitText';
import type { CellSpec } from '../SheetSpec';
import { rowWriter } from './rowWriter';

/** The most characters a cell holds. */
const cellLimit = 32767;

/**
 * A row a run, cell by cell as the columns stand now.
 * @param headers of the whole table, from left to right
 */
export function runRows(runs: readonly JudgementRun[], headers: readonly string[]): CellSpec[][] {
  const { row } = rowWriter('runs', headers);
  return runs.map(({ counts, recipe, ...run }) =>
    row({
      run: run.run,
      madeAt: run.madeAt,
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
