import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import { isSameRule } from '../../../src/core/history/isSameRule';

const settings = Object.freeze({ ...defaultSettings('count'), limits: { scale: [9], contribution: [5] } });

describe('isSameRule', () => {
  it('asks only for what draws the tiers, in any order', () => {
    const { limits, ...rest } = settings;
    const other = { damping: 0.2, limits: { contribution: [5], scale: [9] }, ...rest, nearBorder: 0.3 };
    expect([limits.scale, isSameRule(settings, other)]).toEqual([[9], true]);
  });

  it('tells another method, ratio, limit, combination, weight or decision', () => {
    for (const change of [
      { method: 'value' },
      { ratio: [1, 1] },
      { limits: { scale: [8], contribution: [5] } },
      { combination: 'best' },
      { weights: { scale: 2 } },
      { decisions: { AAC: 'A' } },
    ] as const) {
      expect([change, isSameRule(settings, { ...settings, ...change })]).toEqual([change, false]);
    }
  });
});
