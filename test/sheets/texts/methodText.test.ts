import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import type { Settings } from '../../../src/core/abc/Settings';
import { createWords } from '../../../src/locales/createWords';
import { indicatorFormats } from '../../../src/sheets/indicatorFormats';
import { methodText } from '../../../src/sheets/texts/methodText';
import { judgementFrom, tenCustomers } from '../judgementFrom';

const text = (headers: readonly string[], settings: Partial<Settings> = {}, language: 'en-US' | 'zh-CN' = 'en-US') => {
  const judgement = judgementFrom(headers, tenCustomers, { ...defaultSettings('count'), ...settings });
  return methodText(judgement, indicatorFormats(judgement), createWords(language));
};
const both = ['Sales', 'Profit'];

describe('how the customers were judged', () => {
  it('is the cut alone with one indicator', () => {
    expect(text(['Sales'])).toBe('By customers in the ratio 1:2:2');
    expect(text(['Sales'], { combination: 'median' }, 'zh-CN')).toBe('客户数 1:2:2');
  });

  it('names letters and tiers with several, and both ratios where they differ', () => {
    expect(text(both, { method: 'value', ratio: [70, 20, 10] })).toBe(
      'Letters by share of the value in the ratio 70:20:10; tiers 1:2:2 of the customers, by combined score of the ranks',
    );
    expect(text(both, {}, 'zh-CN')).toBe('字母按客户数 1:2:2；级别按客户数 1:2:2，依据名次综合得分');
  });

  it('names weights where they differ, and the order where only that counts', () => {
    const weights = { contribution: 2 };
    expect(text(both, { weights })).toContain('combined score of the ranks with weights Sales 1, Profit 2');
    expect(text(both, { weights: { scale: 2, contribution: 2 } })).not.toContain('weights');
    expect(text(both, { weights, combination: 'minmax' })).toContain('with weights Sales 1, Profit 2');
    expect(text(both, { weights, combination: 'ordered' })).toContain('in the order of importance Profit, Sales');
  });

  it('names the rule of the letters, and what a decision table changes', () => {
    expect(text(both, { combination: 'worst' })).toMatch(/; tiers by the worst letter$/);
    expect(text(both, { combination: 'table' })).toMatch(/; tiers by the decision table$/);
    expect(text(both, { combination: 'table', decisions: { AC: 'A', CA: 'B' } })).toContain(
      'the decision table (AC = A, CA = B; else the middle letter)',
    );
  });
});
