import { orderlessSum } from '../../../../src/core/abc/rank/orderlessSum';

/** A long tail of amounts, the same on every run. */
const amounts = Float64Array.from({ length: 20_000 }, (_, index) => 1e6 / (1 + ((index * 7919) % 20_011)) ** 1.5);

describe('orderlessSum', () => {
  it('is the same to the last digit in any order, where plain sums differ', () => {
    const orders = [amounts, amounts.slice().reverse(), amounts.slice().sort()];
    const plain = orders.map((values) => values.reduce((sum, value) => sum + value, 0));
    expect(new Set(plain).size).toBeGreaterThan(1);
    const sums = orders.map((values) => orderlessSum(values, 2 ** 20));
    expect(new Set(sums).size).toBe(1);
    expect(sums[0]! * 2 ** 20).toBeCloseTo(plain[0]!, 6);
  });

  it('is the same also where what is far too small to count comes first or last', () => {
    const values = Float64Array.of(1, 2 ** -53, 2 ** -107, 2 ** -107, 2 ** -107, 2 ** -107);
    expect(orderlessSum(values.slice().reverse(), 1)).toBe(orderlessSum(values, 1));
  });

  it('adds magnitudes', () => {
    expect(orderlessSum(Float64Array.of(-3, 1, 0), 2)).toBe(2);
  });

  it('loses nothing of numbers of one size', () => {
    expect(orderlessSum(Float64Array.of(1 + 2 ** -52, 1 + 2 ** -51, 2 ** -52 * 3 + 1), 1)).toBe(3 + 3 * 2 ** -51);
  });

  it('is 0 for none', () => {
    expect(orderlessSum(new Float64Array(0), 1)).toBe(0);
  });
});
