import { roundTo } from '../../../src/core/plan/roundTo';

describe('rounding as Excel does', () => {
  it('takes halves away from zero, as they are written and not as doubles hold them', () => {
    expect([2.675, 1.005, -1.005, 0.5, -0.5].map((value) => roundTo(value, 2))).toEqual([2.68, 1.01, -1.01, 0.5, -0.5]);
    expect([0.5, 1.5, 2.5, -2.5].map((value) => roundTo(value, 0))).toEqual([1, 2, 3, -3]);
  });

  it('rounds to tens and hundreds', () => {
    expect([roundTo(1249, -2), roundTo(1250, -2), roundTo(-15, -1)]).toEqual([1200, 1300, -20]);
  });

  it('gives no negative zero, and leaves alone what has no digits after the point', () => {
    expect(Object.is(roundTo(-0.001, 2), 0)).toBe(true);
    expect([roundTo(1e300, 2), roundTo(123456789012345680000, 2)]).toEqual([1e300, 123456789012345680000]);
    expect(roundTo(1.7e308, 5)).toBe(1.7e308);
  });
});
