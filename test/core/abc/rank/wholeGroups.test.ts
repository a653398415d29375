import { rankValues } from '../../../../src/core/abc/rank/rankValues';
import { wholeGroups } from '../../../../src/core/abc/rank/wholeGroups';

const ends = (values: readonly number[], ...cuts: readonly number[]) => [
  ...wholeGroups(rankValues(Float64Array.from(values)), cuts),
];

describe('wholeGroups', () => {
  it('ends a tier where it is to end when the value changes there', () => {
    expect(ends([9, 7, 5, 3, 1], 2, 4)).toEqual([2, 4]);
  });

  it('moves to the nearer edge of equal values, to the lower one when equally near', () => {
    expect(ends([9, 5, 5, 5, 1], 2, 3)).toEqual([1, 4]);
    expect(ends([9, 5, 5, 1, 1], 2, 4)).toEqual([3, 5]);
  });

  it('gives the best tier at least one place and keeps the tiers in order', () => {
    expect(ends([9, 7, 5], 0, -4)).toEqual([1, 1]);
    expect(ends([9, 7, 5], 2, 1)).toEqual([2, 2]);
  });

  it('ends no tier but the last below the last value above zero', () => {
    expect(ends([9, 7, 0, -1], 3, 4)).toEqual([2, 2]);
  });
});
