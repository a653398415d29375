import { unknown, type Unknown } from '../../Unknown';

/**
 * A ratio of 2 to 5 positive parts as running shares of its total: 1:2:2 gives 0.2, 0.6, 1. The first share is where A
 * ends. Anything else than 2 to 5 positive finite parts is `badRatio`.
 * @example ratioShares([1, 2, 2]) // [0.2,0.6,1]
 */
export function ratioShares(ratio: readonly number[]): Float64Array | Unknown {
  if (ratio.length < 2 || ratio.length > 5) return unknown('badRatio', 2, ratio.length);
  const total = ratio.reduce((sum, part) => sum + part, 0);
  if (!ratio.every((part) => part > 0) || !(total <= Number.MAX_VALUE)) return unknown('badRatio');
  const shares = new Float64Array(ratio.length);
  let running = 0;
  ratio.forEach((part, index) => {
    running += part;
    shares[index] = running / total;
  });
  return shares;
}
