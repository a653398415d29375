import { tieRanks } from '../../../../src/core/abc/rank/tieRanks';

describe('tieRanks', () => {
  it('ranks the largest first and gives equal values one group', () => {
    const { best, last, positive } = tieRanks(Float64Array.of(5, 9, 5, 0, -2, 0));
    expect([...best]).toEqual([2, 1, 2, 4, 6, 4]);
    expect([...last]).toEqual([3, 1, 3, 5, 6, 5]);
    expect([...positive]).toEqual([1, 1, 1, 0, 0, 0]);
  });

  it('chains values that are each closer than the tolerance to the next', () => {
    const step = 0.9e-6;
    const { best } = tieRanks(Float64Array.of(1000, 1000 + step, 1000 + 2 * step, 1000 + 5 * step));
    expect([...best]).toEqual([2, 2, 2, 1]);
  });

  it('has nothing to rank in nothing', () => {
    expect(tieRanks(new Float64Array(0)).best).toHaveLength(0);
  });
});
