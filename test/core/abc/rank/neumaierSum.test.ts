import { neumaierSum } from '../../../../src/core/abc/rank/neumaierSum';

describe('neumaierSum', () => {
  it('keeps what plain addition loses', () => {
    const amounts = Object.freeze(Array.from({ length: 10 }, () => 0.1));
    expect(amounts.reduce((sum, value) => sum + value, 0)).not.toBe(1);
    expect(neumaierSum(amounts)).toBe(1);
    expect(neumaierSum([1, 1e100, 1, -1e100])).toBe(2);
  });

  it('is 0 for nothing', () => {
    expect(neumaierSum([])).toBe(0);
  });

  it('stays a number where the sum is beyond every double', () => {
    expect(neumaierSum([Number.MAX_VALUE, Number.MAX_VALUE])).toBe(Number.MAX_VALUE);
    expect(neumaierSum([-Number.MAX_VALUE, -Number.MAX_VALUE])).toBe(-Number.MAX_VALUE);
  });
});
