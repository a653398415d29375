import type { CustomerStability } from '../../../src/core/stability/CustomerStability';
import { createWords } from '../../../src/locales/createWords';
import type { Language } from '../../../src/locales/Language';
import { createNumberFormats } from '../../../src/taskpane/display/createNumberFormats';
import { stabilityFacts } from '../../../src/taskpane/result/stabilityFacts';
import { stabilityFrom } from './customerFrom';

const facts = (given: Partial<CustomerStability>, language: Language = 'en-US') =>
  stabilityFacts(stabilityFrom(given), 'quarter', createWords(language), createNumberFormats(language)).map(
    ({ name, text }) => `${name}: ${text}`,
  );

describe('stabilityFacts', () => {
  it('tells trend, variation with and without it, buying cycle and last order', () => {
    const given: Partial<CustomerStability> = {
      trend: { slope: -0.062, t: -4, direction: 'shrinking' },
      variation: 0.62,
      class: 'Y',
      detrended: 0.414,
      orderDays: 12,
      cycleDays: 33,
      overdue: 1.76,
    };
    expect(facts(given)).toEqual([
      'Trend: shrinking, 6.2% of the average per quarter',
      'Variation: 62%, class Y',
      'Without trend: 41%',
      'Buying cycle: 33 days, from 12 order days',
      'Last order: 1.8 cycles ago',
    ]);
    expect(facts(given, 'zh-CN')[0]).toBe('趋势: 下降，每季度为平均值的 6.2%');
  });

  it('calls a trend that is not clear no trend, and gives no figure for it', () => {
    expect(facts({ trend: { slope: 0.3, t: 1, direction: 'level' } })[0]).toBe('Trend: none that is clear');
  });

  it('leaves out what is not known, and counts the order days that are too few', () => {
    expect(
      facts({
        variation: undefined,
        detrended: undefined,
        class: undefined,
        orderDays: 2,
        cycleDays: undefined,
        overdue: undefined,
      }),
    ).toEqual(['Order days: 2']);
  });
});
