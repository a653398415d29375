import { rankValues } from '../../../../src/core/abc/rank/rankValues';

/** Enough values for many bins, with equal ones, zeros and losses; the same on every run. */
const many = Float64Array.from({ length: 30_000 }, (_, index) => Math.round(1e5 * Math.sin(index * index)) ** 3 / 1e8);
const descending = many.slice().sort().reverse();

describe('rankValues', () => {
  it('sorts the largest first and leaves its input alone', () => {
    const values = Float64Array.of(3, -7, 12);
    expect([...rankValues(values).sorted()]).toEqual([12, 3, -7]);
    expect([...values]).toEqual([3, -7, 12]);
  });

  it('takes noise around zero for zero', () => {
    const ranking = rankValues(Float64Array.of(1e6, 1e-9, -1e-9, -5));
    expect([...ranking.sorted()]).toEqual([1e6, 0, 0, -5]);
    expect(ranking.positives).toBe(1);
  });

  it('sorts many values', () => {
    const { sorted, tolerance, positives } = rankValues(many);
    expect(sorted()).toEqual(descending.map((value) => (Math.abs(value) <= tolerance ? 0 : value)));
    expect(positives).toBe(many.filter((value) => value > tolerance).length);
  });

  it('knows single places of many values, in whatever order they are asked for', () => {
    const { valueAt, tolerance } = rankValues(many);
    for (const place of [17_000, 0, 29_999, 4, 12_345, 12_344, 5]) {
      expect(valueAt(place)).toBe(Math.abs(descending[place]!) <= tolerance ? 0 : descending[place]);
    }
  });

  it('finds the best place of a given value', () => {
    const { placeAt, sorted } = rankValues(many);
    for (const index of [1, 2, 77, 15_000, 29_999]) {
      expect(placeAt(index)).toBe(sorted().findIndex((value) => value <= many[index]!));
    }
    expect([0, 1, 2, 3].map(rankValues(Float64Array.of(-1, 1e-12, 5, -1e-12)).placeAt)).toEqual([3, 1, 0, 1]);
  });

  it('gives the values of a bin with and without order', () => {
    const { starts, bin, orderedBin } = rankValues(Float64Array.of(4, 6, 1, 5, -2));
    const loose = [...bin(0)];
    expect(loose.sort()).toEqual([4, 5, 6]);
    expect([...orderedBin(0)]).toEqual([6, 5, 4]);
    expect([...orderedBin(starts.length - 2)]).toEqual([-2]);
  });

  it('finds nothing above 0 among values that are no numbers', () => {
    expect(rankValues(Float64Array.of(NaN, 1)).positives).toBe(0);
    expect(rankValues(Float64Array.of(Infinity, 1)).positives).toBe(0);
  });
});
