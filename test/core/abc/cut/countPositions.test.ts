import { countPositions } from '../../../../src/core/abc/cut/countPositions';
import { rankValues } from '../../../../src/core/abc/rank/rankValues';

const halves = Float64Array.of(0.2, 0.6, 1);
const ends = (values: readonly number[], shares = halves) => [
  ...countPositions(rankValues(Float64Array.from(values)), shares),
];
const falling = (count: number) => Array.from({ length: count }, (_, index) => count - index);

describe('countPositions', () => {
  it.each([
    [1, [1, 1]],
    [2, [1, 1]],
    [3, [1, 2]],
    [5, [1, 3]],
    [10, [2, 6]],
    [60, [12, 36]],
    [793, [159, 476]],
  ])('divides %d different customers 1:2:2 at %j', (count, expected) => {
    expect(ends(falling(count))).toEqual(expected);
  });

  it('rounds an exact half up, whatever the noise of the shares', () => {
    expect(ends(falling(5), Float64Array.of(0.1, 1))).toEqual([1]);
    expect(ends(falling(15), Float64Array.of(0.1, 1))).toEqual([2]);
    expect(ends(falling(45), Float64Array.of(0.7 + 0.2 - 0.6, 1))).toEqual([14]);
  });

  it('moves a border to the nearer edge of equal values, upwards for them when equally near', () => {
    expect(ends([9, 8, 8, 8, 5, 4, 3, 2, 1, 0.5])).toEqual([1, 6]);
    expect(ends([9, 8, 8, 5, 4, 3, 2, 1.5, 1, 0.5])).toEqual([3, 6]);
    expect(ends([9, 8, 7, 6, 5, 5, 5, 5, 5, 1])).toEqual([2, 4]);
  });

  it('lets no tier above the last reach down to zero', () => {
    expect(ends([5, 0, 0, 0, -3])).toEqual([1, 1]);
    expect(ends([5, 4, 3, -1, -2])).toEqual([1, 3]);
  });
});
