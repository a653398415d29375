import { unitOf } from '../../../../src/core/abc/rank/unitOf';

describe('unitOf', () => {
  it.each([1, 3, 1000, 0.3, 1e-300, 1e300, Number.MAX_VALUE])(
    'is a power of two within a factor of two of %d',
    (value) => {
      const unit = unitOf(value);
      expect(value / unit).toBeGreaterThan(0.5);
      expect(value / unit).toBeLessThanOrEqual(2);
      expect(Number.isInteger(Math.log2(unit))).toBe(true);
    },
  );

  it('can be divided by also where numbers have lost digits', () => {
    expect((5e-324 / unitOf(5e-324)) * unitOf(5e-324)).toBe(5e-324);
  });
});
