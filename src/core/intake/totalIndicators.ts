import type { Indicator } from './CustomerTable';
import type { JudgedCells } from './judgeCells';
import { sumByCustomer } from './sumByCustomer';

export interface TotalledIndicator extends Indicator {
  /** How many numbers stand behind each total (n). */
  readonly counts: Int32Array;
}

/** One figure a customer and indicator: the sum of his amounts, the mean of his brand shares. */
export function totalIndicators(judged: JudgedCells): TotalledIndicator[] {
  const { customerOf, ids } = judged.rows;
  return judged.columns.indicators.map(({ kind, column }, index) => {
    const { values, known } = judged.numbers[index]!;
    const { totals, counts } = sumByCustomer(values, known, customerOf, ids.length);
    if (kind === 'brandShare') {
      counts.forEach((count, customer) => (totals[customer] = count === 0 ? 0 : totals[customer]! / count));
    }
    return { kind, header: column.header.trim(), totals, known: Uint8Array.from(counts, Math.sign), counts };
  });
}
