import type { Cut } from '../../../../src/core/abc/cut/Cut';
import { tierIndexes } from '../../../../src/core/abc/cut/tierIndexes';
import { tiers } from '../../../../src/core/abc/Tier';
import { isUnknown } from '../../../../src/core/Unknown';
import oracle from '../../../oracle/superstoreTiers.json';

const letters = (values: readonly number[], cut: Cut) => {
  const answer = tierIndexes(Float64Array.from(values), cut);
  return isUnknown(answer) ? answer.unknown : Array.from(answer, (index) => tiers[index]).join('');
};
const byCount = (values: readonly number[], ratio: readonly number[] = [1, 2, 2]) =>
  letters(values, { method: 'count', ratio });
const byValue = (values: readonly number[], ratio: readonly number[] = [80, 15, 5]) =>
  letters(values, { method: 'value', ratio });

describe('tierIndexes by shares of the customers', () => {
  it('gives the tiers that pandas gives for 793 real customers', () => {
    const answer = byCount(oracle.sales);
    expect(answer).toBe(oracle.countOfSales);
    expect(['A', 'B', 'C'].map((letter) => answer.split(letter).length - 1)).toEqual([159, 317, 317]);
  });

  it('puts ten equal values all in B and leaves A empty', () => {
    expect(byCount(Array.from({ length: 10 }, () => 100))).toBe('BBBBBBBBBB');
  });

  it('may leave B empty', () => {
    expect(byCount([9, 9, 5, 5, 5])).toBe('AACCC');
  });

  it('gives 14 equal totals one tier', () => {
    const values = [
      ...Array.from({ length: 30 }, (_, index) => 1000 - index),
      ...Array.from({ length: 14 }, () => 500),
      3,
      2,
      1,
    ];
    const answer = byCount(values).slice(30, 44);
    expect(new Set(answer).size).toBe(1);
  });

  it('counts totals that differ by noise as equal', () => {
    const noisy = [0.1 + 0.2, 0.3, 0.3, 0.1 + 0.2, 0.3];
    expect(new Set(byCount(noisy)).size).toBe(1);
  });

  it('never puts zero or less above the last tier', () => {
    expect(byCount([5, 0, -2, 0, 0])).toBe('ACCCC');
    expect(byCount([5, 0, -2, 0, 0], [1, 1])).toBe('ABBBB');
    expect(byCount([5, 4, 0, 0, 0], [1, 1, 1, 1, 1])).toBe('ABEEE');
  });

  it('says why it cannot judge', () => {
    expect(byCount([])).toBe('noValues');
    expect(byCount([0, 0])).toBe('noPositive');
    expect(byCount([1], [1])).toBe('badRatio');
  });
});

describe('tierIndexes by shares of the value', () => {
  it('gives the tiers that pandas gives for 793 real customers, the crossing customer going up', () => {
    const answer = byValue(oracle.sales);
    expect(answer).toBe(oracle.valueOfSales);
    expect(['A', 'B', 'C'].map((letter) => answer.split(letter).length - 1)).toEqual([396, 209, 188]);
  });

  it('calls one customer who holds 96 % of the value A', () => {
    expect(byValue([1, 96, 1, 1, 1])).toBe('CACCC');
    expect(byValue([96, 4], [5, 90, 5])).toBe('AC');
  });

  it('gives equal values one tier, however many', () => {
    expect(byValue(Array.from({ length: 14 }, () => 3))).toBe('A'.repeat(14));
  });

  it('never puts zero or less above the last tier', () => {
    expect(byValue([10, 0, -90])).toBe('ACC');
  });

  it('says why it cannot judge', () => {
    expect(byValue([])).toBe('noValues');
    expect(byValue([-1])).toBe('noPositive');
    expect(byValue([1], [80, 0, 5])).toBe('badRatio');
  });
});

describe('tierIndexes by limits', () => {
  const byLimits = (values: readonly number[], ...limits: readonly number[]) =>
    letters(values, { method: 'limits', limits });

  it('puts a value that equals a limit above it, noise included', () => {
    expect(byLimits([100, 99.99, 50, 49.99, 0.1 + 0.2], 100, 50, 0.3)).toBe('ABBCC');
  });

  it('makes one tier more than there are limits, and may leave any of them empty', () => {
    expect(byLimits([3, 2, 1], 10)).toBe('BBB');
    expect(byLimits([3, 2, 1], 2.5, 2.4, 2.3, 0.5)).toBe('ADD');
  });

  it('never puts zero or less above the last tier, however low a limit', () => {
    expect(byLimits([5, 0, -2, 1e-12], 1, 1e-15)).toBe('ACCC');
  });
});
