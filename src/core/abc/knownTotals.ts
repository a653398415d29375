import type { Indicator } from '../intake/CustomerTable';
import type { KnownValues } from './rank/KnownValues';

/** An indicator's totals as values to rank, cut and score. */
export function knownTotals({ totals, known }: Indicator): KnownValues {
  return { values: totals, known };
}
