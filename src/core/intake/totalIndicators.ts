import { onlyKnown } from '../abc/rank/KnownValues';
import { tolerance } from '../abc/rank/tolerance';
import { columnTitle } from './columnTitle';
import type { Indicator } from './CustomerTable';
import type { JudgedCells } from './judgeCells';
import { sumByGroup } from './sumByGroup';
import { withoutNoise } from './withoutNoise';

export interface TotalledIndicator extends Indicator {
  /** How many numbers stand behind each total (n). */
  readonly counts: Int32Array;
}

/**
 * One figure a customer and indicator: the sum of his amounts, the mean of his brand shares. A figure within the
 * indicator's tolerance is exactly 0: rows that cancel each other leave nothing behind.
 */
export function totalIndicators(judged: JudgedCells): TotalledIndicator[] {
  const { customerOf, ids } = judged.rows;
  return judged.columns.indicators.map(({ kind, column }, index) => {
    const { values, known } = judged.numbers[index]!;
    const { totals, counts } = sumByGroup(values, known, customerOf, ids.length);
    const numbered = new Uint8Array(ids.length);
    for (let customer = 0; customer < ids.length; customer++) {
      if (counts[customer] === 0) continue;
      numbered[customer] = 1;
      if (kind === 'brandShare') totals[customer]! /= counts[customer]!;
    }
    const noise = tolerance(onlyKnown({ values: totals, known: numbered }));
    return { kind, header: columnTitle(column), totals: withoutNoise(totals, noise), known: numbered, counts };
  });
}
