import { ratioShares } from '../../../../src/core/abc/cut/ratioShares';

describe('ratioShares', () => {
  it('gives running shares for 2 to 5 parts in any unit', () => {
    expect(ratioShares([1, 2, 2])).toEqual(Float64Array.of(0.2, 0.6, 1));
    expect((ratioShares([16, 3, 1]) as Float64Array)[1]).toBe(0.95);
    expect(ratioShares([1, 1, 1, 1, 1])).toHaveLength(5);
  });

  it.each([[[]], [[1]], [[1, 1, 1, 1, 1, 1]], [[1, 0, 1]], [[1, -1]], [[1, NaN]], [[1, Infinity]], [[1e308, 1e308]]])(
    'refuses %j',
    (ratio: readonly number[]) => {
      expect(ratioShares(ratio)).toMatchObject({ unknown: 'badRatio' });
    },
  );
});
