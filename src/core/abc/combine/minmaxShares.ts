import { tieRanks } from '../rank/tieRanks';

/**
 * Each value's place between the least and the largest as a share (n): (v - min) / (max - min), where values at or below 0
 * count as 0 and equal ones as the lowest of their group. Where all are equal: 1 when they lie above 0, else 0. One huge
 * value squashes all others; `rankShares` does not let it.
 * @example minmaxShares(Float64Array.of(10, 6, 2, -5)) // [1,0.6,0.2,0]
 */
export function minmaxShares(values: Float64Array): Float64Array {
  const levels = groupLevels(values);
  const least = levels.reduce((low, level) => Math.min(low, level), Infinity);
  const largest = levels.reduce((high, level) => Math.max(high, level), 0);
  const span = largest - least;
  return levels.map((level) => (span > 0 ? (level - least) / span : level > 0 ? 1 : 0));
}

/** The lowest value of each value's group of equal ones, 0 where it is not above 0: noise below a tie moves no share. */
function groupLevels(values: Float64Array): Float64Array {
  const { last, positive } = tieRanks(values);
  const lowest = new Float64Array(values.length + 1).fill(Infinity);
  values.forEach((value, index) => {
    lowest[last[index]!] = Math.min(lowest[last[index]!]!, value);
  });
  return values.map((_, index) => (positive[index] === 1 ? lowest[last[index]!]! : 0));
}
