import { measureWords, say } from '../../src/functions/say';
import { createWords } from '../../src/locales/createWords';
import enUS from '../../src/locales/en-US.json';
import zhCN from '../../src/locales/zh-CN.json';

const keysOf = (words: object): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [key] : keysOf(value as object).map((rest) => `${key}.${rest}`),
  );
const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, place]) => place).sort();

describe('the words of the functions', () => {
  it('exist in both languages, with the same places to fill in', () => {
    expect(keysOf(zhCN.functions)).toEqual(keysOf(enUS.functions));
    for (const code of Object.keys(enUS.functions.messages) as (keyof typeof enUS.functions.messages)[]) {
      expect(places(zhCN.functions.messages[code])).toEqual(places(enUS.functions.messages[code]));
    }
  });

  it('are filled in as given', () => {
    expect(say('en-US', 'tooFewPeriods', { need: 3, have: 1 })).toBe('Numbers in this row: 1; at least 3 are needed.');
    expect(say('zh-CN', 'wordExpected', { parameter: '方法', allowed: '$&' })).toBe('方法只能是下列之一：$&。');
  });

  it('of measures are those that the whole add-in uses', () => {
    for (const language of ['en-US', 'zh-CN'] as const) {
      const [all, own] = [createWords(language), measureWords(language)];
      const values = { name: 'N', text: 'T' };
      for (const key of keysOf({ measure: enUS.measure })) expect(own(key, values)).toBe(all(key, values));
    }
  });
});
