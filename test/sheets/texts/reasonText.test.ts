import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import type { JudgedCustomer, Judgement } from '../../../src/core/abc/Judgement';
import type { Combination, Settings } from '../../../src/core/abc/Settings';
import type { RawCell } from '../../../src/core/intake/cells/Cells';
import { createWords } from '../../../src/locales/createWords';
import type { Words } from '../../../src/locales/Words';
import { indicatorFormats } from '../../../src/sheets/indicatorFormats';
import { reasonText as reasonWith } from '../../../src/sheets/texts/reasonText';
import { judgementFrom, tenCustomers } from '../judgementFrom';

const reasonText = (customer: JudgedCustomer, judgement: Judgement, words: Words) =>
  reasonWith(customer, judgement, indicatorFormats(judgement), words);
const english = createWords('en-US');
const chinese = createWords('zh-CN');
const alone = judgementFrom(['Sales'], tenCustomers);
const both = judgementFrom(['Sales', 'Profit'], [...tenCustomers, ['K11', 'Kapok', '', 4], ['K12', 'Larch', '', '']]);
const byId = (judgement: typeof alone, id: string) => judgement.customers.find((customer) => customer.id === id)!;

describe('the reason for a tier', () => {
  it('names rank, indicator and the rule that drew the border', () => {
    expect(reasonText(byId(alone, 'K01'), alone, english)).toBe(
      'Rank 1 of 10 by Sales. A is the best 20% of the customers.',
    );
    expect(reasonText(byId(alone, 'K03'), alone, english)).toContain('B is the next 40% of the customers.');
    expect(reasonText(byId(alone, 'K08'), alone, english)).toContain('C is the last 40% of the customers.');
  });

  it('says with how many others a customer shares its place, which explains a border that moved', () => {
    const ties = judgementFrom(
      ['Sales'],
      [9, 9, 5, 5, 5].map((value, index) => [`K${index}`, '', value]),
    );
    expect(reasonText(byId(ties, 'K0'), ties, english)).toContain(
      'Equal to 1 other customer: equal results share a tier.',
    );
    expect(reasonText(byId(ties, 'K2'), ties, english)).toContain('Equal to 2 other customers: equal results');
    expect(reasonText(byId(ties, 'K2'), ties, chinese)).toContain('与另外 2 个客户并列，并列者同级。');
  });

  it('says that the middle letter decided where a decision table would be too long', () => {
    const rows = tenCustomers.map(
      ([id, name, sales, profit], index) => [id, name, sales, profit, index / 20] as RawCell[],
    );
    const five = {
      ...defaultSettings(),
      ratio: [1, 1, 1, 1, 1],
      combination: 'table',
      decisions: { AAA: 'C' },
    } as const;
    const judgement = judgementFrom(['Sales', 'Profit', 'Share'], rows, five);
    expect(judgement.customers.map((each) => reasonText(each, judgement, english)).join(' ')).not.toContain('table');
  });

  it('says it in Chinese as well', () => {
    expect(reasonText(byId(alone, 'K01'), alone, chinese)).toBe(
      '按Sales在 10 个客户中排第 1。A 级为排名最前的 20% 客户。',
    );
  });

  it('names each letter when several indicators decide', () => {
    const reason = reasonText(byId(both, 'K02'), both, english);
    expect(reason).toMatch(/^Rank 1 of 11, combined score 0\.\d{3} of 1\. Sales A/);
    expect(reason).toContain('Sales A (rank 2), Profit A (rank 1).');
  });

  it('names an indicator that is missing, and does not claim a letter for it', () => {
    const reason = reasonText(byId(both, 'K11'), both, english);
    expect(reason).toContain('Not known and left out of the score: Sales.');
    expect(reason).not.toMatch(/Sales [A-E] \(/);
  });

  it('says that a customer without any number is not judged', () => {
    expect(reasonText(byId(both, 'K12'), both, english)).toBe('Not judged: no number for Sales, Profit.');
  });

  it('names an indicator at or below zero', () => {
    expect(reasonText(byId(alone, 'K10'), alone, english)).toContain('Sales is zero or below, so never above C.');
    expect(reasonText(byId(both, 'K10'), both, english)).toContain('never above C on it: Sales.');
  });

  it('explains shares of the value when they draw the border', () => {
    const value = judgementFrom(['Sales'], tenCustomers, {
      ...defaultSettings('value'),
      ratio: [70, 20, 10],
    });
    expect(reasonText(byId(value, 'K01'), value, english)).toContain('the first 70% of Sales');
    expect(reasonText(byId(value, 'K10'), value, english)).toContain('the last 10% of Sales');
  });

  it('explains the count of customers when the score decides, whatever draws the letters', () => {
    const value = judgementFrom(['Sales', 'Profit'], tenCustomers, defaultSettings('value'));
    expect(reasonText(value.customers[0]!, value, english)).toContain('A is the best 20% of the customers.');
  });

  it('tells how a score was made', () => {
    const reasonBy = (settings: Partial<Settings>, words = english) => {
      const judgement = judgementFrom(['Sales', 'Profit'], tenCustomers, { ...defaultSettings(), ...settings });
      return reasonText(byId(judgement, 'K02'), judgement, words);
    };
    expect(reasonBy({ combination: 'minmax' })).toMatch(
      /^Rank 1 of 10, combined score 0\.\d{3} of 1 on the scale from/,
    );
    expect(reasonBy({ combination: 'ordered', weights: { contribution: 2 } })).toMatch(
      /^Rank 1 of 10, score 1\.000 of 1 in this order of importance: Profit, Sales\./,
    );
    expect(reasonBy({ weights: { scale: 0 } })).toContain('Without weight, so not in the score: Sales.');
    expect(reasonBy({ weights: { scale: 0 } }, chinese)).toContain('Sales没有权重，未计入得分。');
  });

  it('begins with the letters where they decide, and names what is missing from them', () => {
    const median = judgementFrom(['Sales', 'Profit'], [...tenCustomers, ['K11', 'Kapok', '', 4]], {
      ...defaultSettings(),
      combination: 'median',
    });
    const reason = reasonText(byId(median, 'K11'), median, english);
    expect(reason).toMatch(/^Rank \d+ of 11 by tier, then by the mean of its ranks\. Profit C \(rank 8\)\./);
    expect(reason).toContain('Not known and left out: Sales.');
    expect(reasonText(byId(median, 'K10'), median, english)).toContain('Zero or below, so never above C on it: Sales.');
  });

  it('asks for no number of an indicator without weight when it says why somebody is not judged', () => {
    const settings = { ...defaultSettings(), weights: { contribution: 0 } };
    const weighed = judgementFrom(['Sales', 'Profit'], [...tenCustomers, ['K11', 'Kapok', '', 4]], settings);
    expect(reasonText(byId(weighed, 'K11'), weighed, english)).toBe('Not judged: no number for Sales.');
  });

  it('has words for every combination and every cut in both languages', () => {
    const combinations: Combination[] = ['rank', 'minmax', 'ordered', 'median', 'best', 'worst', 'table'];
    const limits = { scale: [80, 40], contribution: [9, 3] };
    for (const method of ['count', 'value', 'computed', 'limits'] as const) {
      for (const combination of combinations) {
        const settings = { ...defaultSettings(method), combination, limits, nearBorder: 0.3 };
        const judgement = judgementFrom(['Sales', 'Profit'], tenCustomers, settings);
        for (const words of [english, chinese]) {
          const reasons = judgement.customers.map((customer) => reasonText(customer, judgement, words));
          expect(reasons.filter((reason) => /{{|reason\.|sheet\.|NaN|undefined/.test(reason))).toEqual([]);
        }
      }
    }
  });

  it('leaves no place unfilled and takes header texts as they are', () => {
    const odd = judgementFrom(['{{tier}} $t(sheet.title)'], tenCustomers);
    expect(reasonText(odd.customers[0]!, odd, english)).toContain('by {{tier}} $t(sheet.title).');
    for (const words of [english, chinese]) {
      for (const judgement of [alone, both]) {
        for (const customer of judgement.customers) {
          expect(reasonText(customer, judgement, words)).not.toMatch(/{{|reason\./);
        }
      }
    }
  });
});
