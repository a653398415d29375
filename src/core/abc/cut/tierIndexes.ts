import { isUnknown, type Unknown } from '../../Unknown';
import type { Cut } from './Cut';
import { tierBorders } from './tierBorders';
import { tiersByBorders } from './tiersByBorders';

/**
 * The tier of each value among all of them, as an index into `tiers` (n). Equal values share a tier, values at or below 0
 * take the last. "count" makes tiers that are shares of the customers (1:2:2 puts a fifth in A; sizes as R's tsutils::abc
 * gives them where no values are equal), "value" shares of the total (Pareto: the customer who crosses a cut goes up),
 * "computed" reads them off the curve, "limits" takes those given. Unknown: as `tierBorders`.
 * @example tierIndexes(Float64Array.of(1, 96, 3), { method: 'value', ratio: [80, 15, 5] }) // [2,0,2]
 */
export function tierIndexes(values: Float64Array, cut: Cut): Uint8Array | Unknown {
  const borders = tierBorders(values, cut);
  return isUnknown(borders) ? borders : tiersByBorders(values, borders);
}
