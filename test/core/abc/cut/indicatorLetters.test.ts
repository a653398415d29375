import { indicatorLetters } from '../../../../src/core/abc/cut/indicatorLetters';
import type { Cut } from '../../../../src/core/abc/cut/Cut';

const lettersOf = (cells: readonly (number | undefined)[], cut: Cut) =>
  indicatorLetters(
    {
      values: Float64Array.from(cells, (cell) => cell ?? 0),
      known: Uint8Array.from(cells, (cell) => (cell === undefined ? 0 : 1)),
    },
    cut,
  );

describe('indicatorLetters', () => {
  it('judges the known values among themselves and leaves the others without a letter', () => {
    expect(lettersOf([5, undefined, 9, undefined, 1], { method: 'count', ratio: [1, 1, 1] })).toEqual([
      'B',
      undefined,
      'A',
      undefined,
      'C',
    ]);
    expect(lettersOf([undefined, 60, 30, 9], { method: 'limits', limits: [50, 20, 10] })).toEqual([
      undefined,
      'A',
      'B',
      'D',
    ]);
  });

  it('gives the last letter of the cut to all when nothing lies above zero', () => {
    expect(lettersOf([0, undefined, -4], { method: 'value', ratio: [3, 1] })).toEqual(['B', undefined, 'B']);
    expect(lettersOf([0], { method: 'computed' })).toEqual(['C']);
    expect(lettersOf([0], { method: 'limits', limits: [4, 3, 2, 1] })).toEqual(['E']);
    expect(lettersOf([undefined], { method: 'computed' })).toEqual([undefined]);
  });

  it('says why there are none', () => {
    expect(lettersOf([1], { method: 'count', ratio: [1] })).toMatchObject({ unknown: 'badRatio' });
    expect(lettersOf([1], { method: 'limits', limits: [] })).toEqual({ unknown: 'badLimits' });
    expect(lettersOf([2, 1], { method: 'computed' })).toMatchObject({ unknown: 'tooFewPositives' });
    expect(lettersOf([2, 2, 2], { method: 'computed' })).toEqual({ unknown: 'allEqual' });
  });
});
