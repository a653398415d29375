import { comparedSettings } from '../../../../src/core/abc/compare/comparedSettings';
import { defaultSettings } from '../../../../src/core/abc/defaultSettings';

const count = Object.freeze(defaultSettings('count'));
const rulesOf = (...parameters: Parameters<typeof comparedSettings>) =>
  comparedSettings(...parameters).map(({ rule, isChosen }) => (isChosen ? `[${rule}]` : rule));

describe('comparedSettings', () => {
  it('are the usual cuts for one indicator, the chosen one marked', () => {
    expect(rulesOf(count, ['scale'])).toEqual(['[count]', 'value70', 'value80', 'computed']);
    expect(rulesOf(defaultSettings('value'), ['scale'])).toEqual(['count', 'value70', '[value80]', 'computed']);
    expect(rulesOf({ ...count, method: 'computed' }, ['scale'])).toEqual(['count', 'value70', 'value80', '[computed]']);
  });

  it('begin with the choice where it is none of the usual ones', () => {
    const rules = comparedSettings({ ...count, ratio: [1, 1] }, ['scale']);
    expect(rules.map(({ rule }) => rule)).toEqual(['chosen', 'count', 'value70', 'value80', 'computed']);
    expect(rules[0]).toMatchObject({ isChosen: true, settings: { ratio: [1, 1] } });
  });

  it('hold the limits where every indicator has some', () => {
    const limits = { scale: [100, 50] };
    expect(rulesOf({ ...count, limits }, ['scale'])).toContain('limits');
    expect(rulesOf({ ...count, limits }, ['scale', 'contribution'])).not.toContain('limits');
    expect(rulesOf({ ...count, method: 'limits', limits }, ['scale'])).toContain('[limits]');
  });

  it('hold every combination of several indicators under the chosen cut', () => {
    const value = { ...defaultSettings('value'), combination: 'worst' } as const;
    const rules = comparedSettings(value, ['scale', 'contribution']);
    expect(rules.slice(4).map(({ rule, settings }) => [rule, settings.method])).toEqual(
      ['rank', 'minmax', 'ordered', 'median', 'best', 'worst', 'table'].map((rule) => [rule, 'value']),
    );
    expect(rules.filter(({ isChosen }) => isChosen).map(({ rule }) => rule)).toEqual(['value80', 'worst']);
  });

  it('call 1:2:2 of the customers chosen where a score decides, whatever draws the letters', () => {
    expect(rulesOf(defaultSettings('value'), ['scale', 'contribution'])).toEqual([
      '[count]',
      'value70',
      'value80',
      'computed',
      '[rank]',
      'minmax',
      'ordered',
      'median',
      'best',
      'worst',
      'table',
    ]);
  });

  it('leave a decision table out that would be too long, and take its place by the middle letter', () => {
    const five = { ...count, ratio: [1, 1, 1, 1, 1], combination: 'table' } as const;
    const rules = rulesOf(five, ['scale', 'contribution', 'brandShare']);
    expect(rules).toContain('[median]');
    expect(rules).not.toContain('table');
  });

  it('keep everything else as chosen', () => {
    const own = { ...count, weights: { scale: 3 }, nearBorder: 0.1, decisions: { AAC: 'A' } } as const;
    for (const { settings } of comparedSettings(own, ['scale', 'contribution'])) {
      expect(settings).toMatchObject({ weights: own.weights, nearBorder: 0.1, decisions: own.decisions });
    }
  });
});
