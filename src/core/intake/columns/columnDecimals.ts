import type { Culture, RawColumn } from '../cells/Cells';
import { decimalOf, type ColumnDecimal } from './decimalOf';
import type { Treatments } from '../Treatments';

/**
 * The decimal sign of each column of one indicator. What the texts of one column prove holds for the others too, unless
 * those prove the opposite: one hand wrote them all.
 */
export function columnDecimals(
  columns: readonly RawColumn[],
  treatment: Treatments['decimals'],
  culture: Culture | undefined,
): readonly ColumnDecimal[] {
  const alone = columns.map(({ cells }) => decimalOf(cells, treatment, culture));
  const proofs = new Set(alone.filter(({ by }) => by === 'proof').map(({ decimal }) => decimal));
  const [decimal] = proofs;
  if (decimal === undefined || proofs.size > 1) return alone;
  return alone.map((each) => (each.by === 'proof' ? each : { decimal, by: 'proof' }));
}
