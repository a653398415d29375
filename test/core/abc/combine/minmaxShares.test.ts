import { minmaxShares } from '../../../../src/core/abc/combine/minmaxShares';

describe('minmaxShares', () => {
  it('places each value between the least and the largest, losses counting as nothing', () => {
    expect([...minmaxShares(Float64Array.of(10, 6, 2, 2))]).toEqual([1, 0.5, 0, 0]);
    expect([...minmaxShares(Float64Array.of(10, 6, -90, 0))]).toEqual([1, 0.6, 0, 0]);
  });

  it('gives all 1 where all are equal above zero, and all 0 where nothing lies above it', () => {
    expect([...minmaxShares(Float64Array.of(7, 7))]).toEqual([1, 1]);
    expect([...minmaxShares(Float64Array.of(0, 0))]).toEqual([0, 0]);
    expect([...minmaxShares(Float64Array.of(-2, 0, -9))]).toEqual([0, 0, 0]);
    expect([...minmaxShares(Float64Array.of())]).toEqual([]);
  });

  it('gives equal values one share, however small the span is', () => {
    const shares = minmaxShares(Float64Array.of(1e9 + 100, 1e9 + 0.4, 1e9));
    expect([...shares]).toEqual([1, 0, 0]);
  });

  it('takes the largest and the smallest doubles', () => {
    expect([...minmaxShares(Float64Array.of(Number.MAX_VALUE, Number.MAX_VALUE / 2, 0))]).toEqual([1, 0.5, 0]);
    expect([...minmaxShares(Float64Array.of(4e-320, 2e-320, 0))]).toEqual([1, 0.5, 0]);
  });
});
