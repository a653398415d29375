import { seasonalIndices } from '../../../src/core/stability/seasonalIndices';
import oracle from '../../oracle/rhythm.json';

const indices = (length: number, ...sums: (number | undefined)[]) =>
  seasonalIndices(
    {
      values: Float64Array.from(sums, (sum) => sum ?? 0),
      known: Uint8Array.from(sums, (sum) => (sum === undefined ? 0 : 1)),
    },
    length,
  );

describe('the seasonal indices', () => {
  it.each(oracle.seasons)('of $history by $length are what R gives', ({ history, length, indices: expected }) => {
    expect(indices(length, ...history)).toEqual(expected.map((index) => expect.closeTo(index, 12) as number));
  });

  it('begin with the position of the first period and take the latest complete seasons', () => {
    expect(indices(3, 900, 2, 3, 1, 2, 3, 1)).toEqual([0.5, 1, 1.5]);
  });

  it('are 1 in the mean of complete seasons', () => {
    const found = indices(4, 3, 8, 1, 7, 5, 9, 2, 6) as number[];
    expect(found.reduce((sum, index) => sum + index, 0) / 4).toBeCloseTo(1, 12);
  });

  it('leave out a period without a value, and are unknown where a position has none', () => {
    expect(indices(2, 1, 3, undefined, 3, 1, 3)).toEqual([expect.closeTo(1 / 2.2, 12), expect.closeTo(3 / 2.2, 12)]);
    expect(indices(2, 4, undefined, 4, undefined)).toEqual([1, { unknown: 'noValues' }]);
  });

  it('work at both ends of the number range', () => {
    expect(indices(2, 1e308, 1.5e308, 1e308, 1.5e308)).toEqual([0.8, 1.2]);
    expect(indices(2, 1e-300, 3e-300)).toEqual([0.5, 1.5]);
  });

  it('say why there are none', () => {
    expect(indices(12, 1, 2, 3)).toEqual({ unknown: 'tooFewSeasons', need: 12, have: 3 });
    for (const length of [1, 0, -2, 2.5, NaN, Infinity]) {
      expect(indices(length, 1, 2, 3)).toEqual({ unknown: 'badSeason' });
    }
    expect(indices(2, 1, -1)).toEqual({ unknown: 'meanNotPositive' });
    expect(indices(2, undefined, undefined)).toEqual({ unknown: 'noValues' });
  });
});
