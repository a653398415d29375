import { onlyKnown } from '../../abc/rank/KnownValues';
import { tolerance } from '../../abc/rank/tolerance';
import type { Indicator } from '../CustomerTable';
import { indicatorTitle } from '../columns/indicatorTitle';
import type { JudgedCells } from '../rows/judgeCells';
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
  return judged.columns.indicators.map(({ kind, columns }, index) => {
    const { values, known, cellCounts } = judged.numbers[index]!;
    const { totals, counts: rowCounts } = sumByGroup(values, known, customerOf, ids.length);
    const counts = cellCounts === undefined ? rowCounts : countCells(cellCounts, customerOf, ids.length);
    const numbered = new Uint8Array(ids.length);
    for (let customer = 0; customer < ids.length; customer++) {
      if (counts[customer] === 0) continue;
      numbered[customer] = 1;
      if (kind === 'brandShare') totals[customer]! /= counts[customer]!;
    }
    const noise = tolerance(onlyKnown({ values: totals, known: numbered }));
    const header = indicatorTitle({ columns });
    return { kind, header, totals: withoutNoise(totals, noise), known: numbered, counts };
  });
}

function countCells(cellCounts: Uint16Array, customerOf: Int32Array, customers: number): Int32Array {
  const counts = new Int32Array(customers);
  for (let row = 0; row < cellCounts.length; row++) {
    if (customerOf[row]! >= 0) counts[customerOf[row]!]! += cellCounts[row]!;
  }
  return counts;
}
