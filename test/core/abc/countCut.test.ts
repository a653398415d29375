import { countCut } from '../../../src/core/abc/countCut';
import { tiers } from '../../../src/core/abc/Tier';
import oracle from '../../oracle/superstoreTiers.json';

const letters = (values: readonly number[], ratio: readonly number[] = [1, 2, 2]) =>
  Array.from(countCut(Float64Array.from(values), ratio) as Uint8Array, (index) => tiers[index]).join('');
const countOf = (text: string, letter: string) => text.split(letter).length - 1;

describe('countCut', () => {
  it('gives the tiers that pandas gives for 793 real customers', () => {
    const answer = letters(oracle.sales);
    expect(answer).toBe(oracle.countOfSales);
    expect(['A', 'B', 'C'].map((letter) => countOf(answer, letter))).toEqual([159, 317, 317]);
  });

  it('puts ten equal values all in B and leaves A empty', () => {
    expect(letters(Array.from({ length: 10 }, () => 100))).toBe('BBBBBBBBBB');
  });

  it('may leave B empty', () => {
    expect(letters([9, 9, 5, 5, 5])).toBe('AACCC');
  });

  it('gives 14 equal totals one tier', () => {
    const values = [
      ...Array.from({ length: 30 }, (_, index) => 1000 - index),
      ...Array.from({ length: 14 }, () => 500),
      3,
      2,
      1,
    ];
    const answer = letters(values).slice(30, 44);
    expect(new Set(answer).size).toBe(1);
  });

  it('counts totals that differ by noise as equal', () => {
    const noisy = [0.1 + 0.2, 0.3, 0.3, 0.1 + 0.2, 0.3];
    expect(new Set(letters(noisy)).size).toBe(1);
  });

  it('never puts zero or less above the last tier', () => {
    expect(letters([5, 0, -2, 0, 0])).toBe('ACCCC');
    expect(letters([5, 0, -2, 0, 0], [1, 1])).toBe('ABBBB');
    expect(letters([5, 4, 0, 0, 0], [1, 1, 1, 1, 1])).toBe('ABEEE');
  });

  it('says why it cannot judge', () => {
    expect(countCut(new Float64Array(0), [1, 2, 2])).toEqual({ unknown: 'noValues' });
    expect(countCut(Float64Array.of(0, 0), [1, 2, 2])).toEqual({ unknown: 'noPositive' });
    expect(countCut(Float64Array.of(1), [1])).toEqual({ unknown: 'badRatio', need: 2, have: 1 });
  });
});
