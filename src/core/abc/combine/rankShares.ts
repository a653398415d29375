import { tieRanks } from '../rank/tieRanks';

/**
 * Each value's place among all as a share (n): (n - r + 0.5) / n, where r is the descending mid-rank; 0 for a value at or
 * below 0. The mid-rank is the "average" of Excel's RANK.AVG and of pandas.
 * @example rankShares(Float64Array.of(8, 8, 0, -3)) // [0.75,0.75,0,0]
 */
export function rankShares(values: Float64Array): Float64Array {
  const { best, last, positive } = tieRanks(values);
  const count = values.length;
  const shares = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    const rank = (best[index]! + last[index]!) / 2;
    if (positive[index] === 1) shares[index] = (count - rank + 0.5) / count;
  }
  return shares;
}
