/** A smooth curve through points at 0, 1, 2, ... */
export interface EvenSpline {
  readonly heightAt: (place: number) => number;
  readonly slopeAt: (place: number) => number;
}

/**
 * The cubic spline through 4 or more heights at the places 0, 1, 2, ...: twice differentiable, its first and last third
 * derivative those of the cubic through the four outer points. Same curve as R's `splinefun`, whose default these ends are.
 * Source: Forsythe, Malcolm & Moler 1977, Computer Methods for Mathematical Computations, 4.4.
 * @example evenSpline(Float64Array.of(0, 1, 8, 27)).slopeAt(2) // 12
 */
export function evenSpline(heights: Float64Array): EvenSpline {
  const bends = secondDerivatives(heights);
  const last = heights.length - 2;
  const pieceAt = (place: number) => {
    const index = Math.min(Math.max(Math.floor(place), 0), last);
    return {
      from: heights[index]!,
      to: heights[index + 1]!,
      bend: bends[index]!,
      next: bends[index + 1]!,
      right: place - index,
    };
  };
  return {
    heightAt(place) {
      const { from, to, bend, next, right } = pieceAt(place);
      const left = 1 - right;
      return left * from + right * to + ((left ** 3 - left) * bend + (right ** 3 - right) * next) / 6;
    },
    slopeAt(place) {
      const { from, to, bend, next, right } = pieceAt(place);
      const left = 1 - right;
      return to - from + ((1 - 3 * left ** 2) * bend + (3 * right ** 2 - 1) * next) / 6;
    },
  };
}

/** The second derivative at each place: elimination down the three diagonals, then substitution back up. */
function secondDerivatives(heights: Float64Array): Float64Array {
  const last = heights.length - 1;
  const bendAt = (index: number) => heights[index - 1]! - 2 * heights[index]! + heights[index + 1]!;
  const pivots = new Float64Array(last + 1);
  const bends = new Float64Array(last + 1);
  // First row: -bend 0 + bend 1 = third difference. Rows between: 1, 4, 1.
  pivots[0] = -1;
  bends[0] = bendAt(2) - bendAt(1);
  for (let index = 1; index < last; index++) {
    pivots[index] = 4 - 1 / pivots[index - 1]!;
    bends[index] = 6 * bendAt(index) - bends[index - 1]! / pivots[index - 1]!;
  }
  // Last row: bend before - bend last = - third difference.
  pivots[last] = -1 - 1 / pivots[last - 1]!;
  bends[last] = bendAt(last - 2) - bendAt(last - 1) - bends[last - 1]! / pivots[last - 1]!;
  bends[last]! /= pivots[last]!;
  for (let index = last - 1; index >= 0; index--) bends[index] = (bends[index]! - bends[index + 1]!) / pivots[index]!;
  return bends;
}
