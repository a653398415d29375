import { rankShares } from '../../../../src/core/abc/combine/rankShares';

describe('rankShares', () => {
  it('gives 0 to values at or below zero and the mid-rank to equal ones', () => {
    expect([...rankShares(Float64Array.of(8, 8, 0, -3))]).toEqual([0.75, 0.75, 0, 0]);
    expect([...rankShares(Float64Array.of())]).toEqual([]);
  });

  it('is not moved by how huge the largest is', () => {
    expect(rankShares(Float64Array.of(1e6, 3, 2, 1))).toEqual(rankShares(Float64Array.of(4, 3, 2, 1)));
  });
});
