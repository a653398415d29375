import { rankValues } from '../../../src/core/abc/rankValues';

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

  it('finds nothing above 0 among values that are no numbers', () => {
    expect(rankValues(Float64Array.of(NaN, 1)).positives).toBe(0);
    expect(rankValues(Float64Array.of(Infinity, 1)).positives).toBe(0);
  });
});
