import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import type { Settings } from '../../../src/core/abc/Settings';
import { createWords } from '../../../src/locales/createWords';
import { cutText } from '../../../src/sheets/texts/cutText';
import { indicatorFormats } from '../../../src/sheets/indicatorFormats';
import { judgementFrom, tenCustomers } from '../judgementFrom';

const text = (settings: Partial<Settings>, language: 'en-US' | 'zh-CN' = 'en-US') => {
  const judgement = judgementFrom(['Sales', 'Profit'], tenCustomers, { ...defaultSettings('count'), ...settings });
  return cutText(judgement, indicatorFormats(judgement), createWords(language));
};

describe('how letters are drawn', () => {
  it('is told for every cut', () => {
    expect(text({})).toBe('customers in the ratio 1:2:2');
    expect(text({ method: 'value', ratio: [70, 20, 10] })).toBe('share of the value in the ratio 70:20:10');
    expect(text({ method: 'computed' })).toBe('the shape of the curve');
  });

  it('names every limit as it was given', () => {
    const limits = { scale: [1000.125, 50], contribution: [9] };
    expect(text({ method: 'limits', limits })).toBe('fixed limits (Sales 1,000.125 / 50, Profit 9)');
    expect(text({ method: 'limits', limits }, 'zh-CN')).toBe('固定界限（Sales 1,000.125 / 50、Profit 9）');
  });
});
