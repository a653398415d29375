import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import type { Settings } from '../../../src/core/abc/Settings';
import { createWords } from '../../../src/locales/createWords';
import { indicatorFormats } from '../../../src/sheets/indicatorFormats';
import { ruleText } from '../../../src/sheets/texts/ruleText';
import { judgementFrom, tenCustomers } from '../judgementFrom';

const english = createWords('en-US');
const rows = [...tenCustomers, ['K11', 'Kapok', '', 4]];
function ruleOf(id: string, headers: readonly string[], settings: Partial<Settings>, words = english): string {
  const judgement = judgementFrom(headers, rows, { ...defaultSettings('count'), ...settings });
  const customer = judgement.customers.find((each) => each.id === id)!;
  return ruleText(customer, customer.tier!, judgement, indicatorFormats(judgement), words);
}

describe('the rule that gave a tier', () => {
  it('is the limit that was reached or missed', () => {
    const limits = { method: 'limits', limits: { scale: [1000 / 12.5, 40] } } as const;
    expect(ruleOf('K01', ['Sales'], limits)).toBe('A is for Sales of 80 or more.');
    expect(ruleOf('K05', ['Sales'], limits)).toBe('B is for Sales of 40 or more, below 80.');
    expect(ruleOf('K10', ['Sales'], limits)).toBe('C is for Sales below 40.');
    expect(ruleOf('K05', ['Sales'], limits, createWords('zh-CN'))).toBe('B 级为Sales不低于 40、低于 80 的客户。');
    expect(ruleOf('K05', ['Sales'], { method: 'limits', limits: { scale: [80] } })).toBe('B is for Sales below 80.');
  });

  it('is the shape of the curve', () => {
    expect(ruleOf('K01', ['Sales'], { method: 'computed' })).toContain('A is the few large customers');
    expect(ruleOf('K10', ['Sales'], { method: 'computed' })).toContain('C is the many small customers');
  });

  it('is the count of customers when a score decides, whatever draws the letters', () => {
    for (const method of ['value', 'computed'] as const) {
      expect(ruleOf('K02', ['Sales', 'Profit'], { method })).toBe('A is the best 20% of the customers.');
    }
  });

  it('is what the letters say together, and how they were drawn', () => {
    const both = ['Sales', 'Profit'];
    const drawn = 'Letters by customers in the ratio 1:2:2.';
    expect(ruleOf('K02', both, { combination: 'median' })).toBe(`${drawn} A is the middle one of its letters.`);
    expect(ruleOf('K01', both, { combination: 'median' })).toBe(
      `${drawn} Half-way between two letters the lower tier counts: B.`,
    );
    expect(ruleOf('K01', both, { combination: 'best' })).toBe(`${drawn} A is its best letter.`);
    expect(ruleOf('K01', both, { combination: 'worst' })).toBe(`${drawn} B is its worst letter.`);
    const table = { combination: 'table', decisions: { AB: 'A' } } as const;
    expect(ruleOf('K01', both, table)).toBe(`${drawn} The decision table gives A for AB.`);
    expect(ruleOf('K11', both, table)).toContain('needs every letter; for -C the middle one counts: C.');
  });
});
