import { usedTiers } from '../../../../src/core/abc/cut/usedTiers';

describe('usedTiers', () => {
  it('are as many as the cuts draw', () => {
    expect(usedTiers([{ method: 'count', ratio: [1, 1] }], ['A'])).toEqual(['A', 'B']);
    const limits = [{ method: 'limits', limits: [5] } as const, { method: 'limits', limits: [9, 5, 1] } as const];
    expect(usedTiers(limits, [])).toEqual(['A', 'B', 'C', 'D']);
  });

  it('reach further where a decision table gives more', () => {
    expect(usedTiers([{ method: 'computed' }], ['A', 'E', undefined])).toEqual(['A', 'B', 'C', 'D', 'E']);
  });
});
