import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import { readSettings } from '../../../src/core/abc/readSettings';
import type { Settings } from '../../../src/core/abc/Settings';

const whole: Settings = {
  ...defaultSettings('limits'),
  limits: { scale: [80, 40] },
  weights: { contribution: 3 },
  combination: 'table',
  decisions: { AAC: 'A' },
  periods: { length: 'quarter', keepsPartial: true, limits: [0.3, 0.9], isRelative: true },
  damping: 0.1,
};

describe('settings that were stored with a result', () => {
  it('come back as they were', () => {
    expect(readSettings(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
    expect(readSettings(JSON.parse(JSON.stringify(defaultSettings())))).toEqual(defaultSettings());
  });

  it('are completed where an earlier version knew less', () => {
    expect(readSettings({ method: 'count', periods: { length: 'month' } })).toEqual({
      ...defaultSettings('count'),
      periods: { ...defaultSettings().periods, length: 'month' },
    });
  });

  it('lose what nobody knows any more', () => {
    expect(readSettings({ ...defaultSettings(), colour: 'red' })).toEqual(defaultSettings());
  });

  it.each([
    [undefined],
    ['count'],
    [{}],
    [{ method: 'quantile' }],
    [{ ...whole, ratio: 'x' }],
    [{ ...whole, ratio: [1, null] }],
    [{ ...whole, limits: { size: [1] } }],
    [{ ...whole, limits: { scale: 5 } }],
    [{ ...whole, weights: { scale: '3' } }],
    [{ ...whole, decisions: { AAC: 'Z' } }],
    [{ ...whole, combination: 'sum' }],
    [{ ...whole, damping: true }],
    [{ ...whole, periods: 7 }],
    [{ ...whole, periods: { ...whole.periods, length: 'week' } }],
  ])('are none when a part has a form that it cannot have: %j', (held) => {
    expect(readSettings(held)).toBeUndefined();
  });
});
