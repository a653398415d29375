import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import type { Settings } from '../../../src/core/abc/Settings';
import { createWords } from '../../../src/locales/createWords';
import { settingsSummary } from '../../../src/taskpane/settings/settingsSummary';
import { judgementWith } from '../result/customerFrom';

const english = createWords('en-US');
const sales = Object.freeze({ kind: 'scale', header: 'Sales' } as const);
const profit = Object.freeze({ kind: 'contribution', header: 'Profit' } as const);
const both = (change: Partial<Settings>) =>
  settingsSummary({ ...defaultSettings(), ...change }, [sales, profit], undefined, english);

describe('settingsSummary', () => {
  it('says the cut and the indicator where there is one', () => {
    expect(settingsSummary(defaultSettings('value'), [sales], undefined, english)).toBe(
      'A:B:C = 80:15:5 of the value, by Sales',
    );
  });

  it('says what decides where there are several', () => {
    expect(both({})).toBe('A:B:C = 1:2:2 of the customers, by the rank score of Sales, Profit');
    expect(both({ combination: 'worst' })).toBe(
      'Worst letter of Sales, Profit · letters: A:B:C = 1:2:2 of the customers',
    );
  });

  it('keeps the cut of the letters apart from the cut of the score', () => {
    expect(both({ method: 'limits', combination: 'minmax' })).toBe(
      'A:B:C = 1:2:2 of the customers, by the scaled-value score of Sales, Profit · letters: fixed limits',
    );
  });

  it('ends with the period, in either language', () => {
    const { periods } = judgementWith([]);
    expect(settingsSummary(defaultSettings(), [sales], periods, createWords('zh-CN'))).toBe(
      'A:B:C 按客户数 1:2:2，依据“Sales” · 稳定度按季度',
    );
  });
});
