import { deciderOf } from '../../../../src/core/abc/combine/deciderOf';
import type { Decider } from '../../../../src/core/abc/combine/Decider';
import { defaultSettings } from '../../../../src/core/abc/defaultSettings';
import { tableOf } from '../tableOf';

const count = Object.freeze(defaultSettings('count'));
const value = Object.freeze(defaultSettings('value'));
const both = tableOf([9, 4, 0], [1, 2, 3]).indicators;

describe('deciderOf', () => {
  it('lets one indicator decide by its own cut, whatever the combination', () => {
    const decider = deciderOf(both.slice(0, 1), { ...value, combination: 'median' }) as Decider;
    expect(decider).toMatchObject({ cuts: [{ method: 'value', ratio: [80, 15, 5] }], rule: undefined });
    expect([...decider.lists[0]!.values]).toEqual([9, 4, 0]);
  });

  it('cuts a score by count: with the ratio of the count, else 1:2:2', () => {
    const cutUnder = (settings: typeof count) => (deciderOf(both, settings) as Decider).cuts;
    expect(cutUnder({ ...count, ratio: [1, 1] })).toEqual([{ method: 'count', ratio: [1, 1] }]);
    expect(cutUnder(value)).toEqual([{ method: 'count', ratio: [1, 2, 2] }]);
  });

  it('takes every indicator and its own cut where letters decide', () => {
    const limits = { scale: [5], contribution: [2, 1] };
    const decider = deciderOf(both, { ...count, method: 'limits', limits, combination: 'best' }) as Decider;
    expect(decider.rule).toBe('best');
    expect(decider.cuts).toEqual([
      { method: 'limits', limits: [5] },
      { method: 'limits', limits: [2, 1] },
    ]);
  });

  it('says what is wrong with weights, and that nothing is known', () => {
    expect(deciderOf(both, { ...count, weights: { scale: 0, contribution: 0 } })).toMatchObject({
      unknown: 'badWeights',
    });
    expect(deciderOf(tableOf([undefined]).indicators, count)).toEqual({ unknown: 'noValues' });
    expect(deciderOf([], count)).toEqual({ unknown: 'noValues' });
  });
});
