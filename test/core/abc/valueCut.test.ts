import { tiers } from '../../../src/core/abc/Tier';
import { valueCut } from '../../../src/core/abc/valueCut';
import oracle from '../../oracle/superstoreTiers.json';

const letters = (values: readonly number[], ratio: readonly number[] = [80, 15, 5]) =>
  Array.from(valueCut(Float64Array.from(values), ratio) as Uint8Array, (index) => tiers[index]).join('');

describe('valueCut', () => {
  it('gives the tiers that pandas gives for 793 real customers, the crossing customer going up', () => {
    const answer = letters(oracle.sales);
    expect(answer).toBe(oracle.valueOfSales);
    expect(['A', 'B', 'C'].map((letter) => answer.split(letter).length - 1)).toEqual([396, 209, 188]);
  });

  it('calls one customer who holds 96 % of the value A', () => {
    expect(letters([1, 96, 1, 1, 1])).toBe('CACCC');
    expect(letters([96, 4], [5, 90, 5])).toBe('AC');
  });

  it('gives equal values one tier, however many', () => {
    expect(letters(Array.from({ length: 14 }, () => 3))).toBe('A'.repeat(14));
  });

  it('never puts zero or less above the last tier', () => {
    expect(letters([10, 0, -90])).toBe('ACC');
  });

  it('says why it cannot judge', () => {
    expect(valueCut(new Float64Array(0), [80, 15, 5])).toEqual({ unknown: 'noValues' });
    expect(valueCut(Float64Array.of(-1), [80, 15, 5])).toEqual({ unknown: 'noPositive' });
    expect(valueCut(Float64Array.of(1), [80, 0, 5])).toEqual({ unknown: 'badRatio' });
  });
});
