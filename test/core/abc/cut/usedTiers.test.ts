import { usedTiers } from '../../../../src/core/abc/cut/usedTiers';

describe('usedTiers', () => {
  it('are as many as the ratio has parts, or the limits have steps', () => {
    expect(usedTiers([{ method: 'count', ratio: [1, 2, 2, 1] }])).toEqual(['A', 'B', 'C', 'D']);
    expect(usedTiers([{ method: 'limits', limits: [100] }])).toEqual(['A', 'B']);
  });

  it('are those of the cut that draws most letters where several indicators have their own', () => {
    const cuts = [
      { method: 'limits', limits: [100] },
      { method: 'limits', limits: [9, 5, 1] },
    ] as const;
    expect(usedTiers(cuts)).toEqual(['A', 'B', 'C', 'D']);
  });
});
