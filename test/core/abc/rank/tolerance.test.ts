import { tolerance } from '../../../../src/core/abc/rank/tolerance';

describe('tolerance', () => {
  it('is a billionth of the mean magnitude', () => {
    expect(tolerance(Float64Array.of(-100, 300))).toBeCloseTo(2e-7, 20);
  });

  it('is 0 for nothing and for zeros', () => {
    expect(tolerance(new Float64Array(0))).toBe(0);
    expect(tolerance(new Float64Array(3))).toBe(0);
  });

  it('exists also where the sum of the magnitudes does not', () => {
    expect(tolerance(new Float64Array(4).fill(1e308))).toBeCloseTo(1e299, -290);
  });
});
