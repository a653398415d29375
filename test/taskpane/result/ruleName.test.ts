import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import type { RuleName } from '../../../src/core/abc/compare/RuleResult';
import { createWords } from '../../../src/locales/createWords';
import { ruleName } from '../../../src/taskpane/result/ruleName';

/** Every rule; the compiler complains when one is missing. */
const rules: Record<RuleName, true> = {
  count: true,
  value70: true,
  value80: true,
  computed: true,
  limits: true,
  rank: true,
  minmax: true,
  ordered: true,
  median: true,
  best: true,
  worst: true,
  table: true,
  chosen: true,
};
const settings = { ...defaultSettings('value'), ratio: [70, 20, 10] };

describe('ruleName', () => {
  it('tells the ratio of a cut that uses one', () => {
    const words = createWords('en-US');
    expect(ruleName({ rule: 'value70', settings }, words)).toBe('Share of value 70:20:10');
    expect(ruleName({ rule: 'count', settings: defaultSettings() }, words)).toBe('Number of customers 1:2:2');
    expect(ruleName({ rule: 'computed', settings }, words)).not.toContain('70');
  });

  it.each(['en-US', 'zh-CN'] as const)('gives every rule a name of its own in %s', (language) => {
    const names = (Object.keys(rules) as RuleName[])
      .filter((rule) => rule !== 'value80')
      .map((rule) =>
        ruleName({ rule, settings: rule === 'count' ? defaultSettings() : settings }, createWords(language)),
      );
    expect(new Set(names).size).toBe(names.length);
    expect(names.join()).not.toMatch(/pane\.|\{\{/);
  });
});
