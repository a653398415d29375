import { runningShares } from '../../../../src/core/abc/rank/runningShares';

describe('running shares', () => {
  it('take one step a value, also where values are equal', () => {
    expect(runningShares([4, 2, 2, 2])).toEqual([0.4, 0.6, 0.8, 1]);
  });

  it('stay at 1 from the last value above zero on, which alone make up the total', () => {
    expect(runningShares([3, 1, 0, -2, -2])).toEqual([0.75, 1, 1, 1, 1]);
  });

  it('are empty when no value lies above zero', () => {
    expect(runningShares([0, -1])).toEqual([]);
    expect(runningShares([])).toEqual([]);
  });

  it('end at exactly 1 for awkward and for very large numbers', () => {
    expect(runningShares(Array.from({ length: 1000 }, () => 0.1)).at(-1)).toBe(1);
    expect(runningShares([1e308, 1e308])).toEqual([0.5, 1]);
  });
});
