import fc from 'fast-check';
import { createPlanWords } from '../../../src/locales/createPlanWords';
import { templates } from '../../../src/sheets/plans/templateProperties';
import { templateSheetName } from '../../../src/sheets/plans/templateSheetName';

const english = createPlanWords('en-US');
const chinese = createPlanWords('zh-CN');
const planOf = (customer: string, taken: readonly string[] = []) =>
  templateSheetName('annualPlan', english, { customer, year: 2027 }, taken);

describe('the name of a plan', () => {
  it('says whose it is and of which year, in both languages', () => {
    expect(planOf('North Trading')).toBe('Plan-North Trading-2027');
    expect(templateSheetName('annualPlan', chinese, { customer: '北方商贸', year: 2027 }, [])).toBe(
      '年计划-北方商贸-2027',
    );
    expect(templateSheetName('businessReview', chinese, { customer: '北方商贸', year: 2027, quarter: 2 }, [])).toBe(
      '回顾-北方商贸-2027Q2',
    );
    expect(templateSheetName('planRollup', english, { year: 2027 }, [])).toBe('Plan roll-up 2027');
  });

  it('holds nothing that Excel refuses', () => {
    expect(planOf("[a]:*?/\\'")).toBe('Plan--a-------2027');
    expect(planOf('a\tb\nc')).toBe('Plan-a-b-c-2027');
    expect(templateSheetName('climb', english, { customer: "'Joe's'" }, [])).toBe("Climb-Joe's");
  });

  it('calls a customer without a readable name a customer', () => {
    expect(planOf('')).toBe('Plan-Customer-2027');
    expect(planOf(" ''  ")).toBe('Plan-Customer-2027');
    expect(templateSheetName('climb', chinese, { customer: ' ' }, [])).toBe('S型爬山-客户');
  });

  it('cuts the customer only, and no character in half', () => {
    expect(planOf('Deutsche Handelsgesellschaft mbH')).toBe('Plan-Deutsche Handelsgesel-2027');
    expect(planOf(`${'a'.repeat(20)}😀b`)).toBe(`Plan-${'a'.repeat(20)}-2027`);
    expect(templateSheetName('climb', english, { customer: `${'a'.repeat(24)}'s` }, [])).toBe(
      `Climb-${'a'.repeat(24)}`,
    );
  });

  it('gets a number where it is taken, whatever the capitals and widths', () => {
    expect(planOf('North', ['plan-NORTH-2027'])).toBe('Plan-North-2027 (2)');
    expect(planOf('North', ['Plan-North-2027', 'Plan-North-2027 (2)'])).toBe('Plan-North-2027 (3)');
    expect(planOf('Ａ1', ['Plan-A1-2027'])).toBe('Plan-Ａ1-2027 (2)');
    expect(planOf('x'.repeat(40), [`Plan-${'x'.repeat(21)}-2027`])).toBe(`Plan-${'x'.repeat(17)}-2027 (2)`);
  });

  it('keeps words of the customer that look like places to fill in', () => {
    expect(planOf('{{year}} $t(a)')).toBe('Plan-{{year}} $t(a)-2027');
  });
});

it('a thousand customers of one name get a thousand names', () => {
  const names: string[] = [];
  for (let count = 0; count < 1000; count++) names.push(planOf('Deutsche Handelsgesellschaft mbH', names));
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(1000);
  expect(Math.max(...names.map((name) => name.length))).toBe(31);
});

it('any text gives a name that Excel takes', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom('[', ']', ':', '*', '?', '/', '\\', "'", ' ', '😀', '\ud83d', 'History') }),
  );
  fc.assert(
    fc.property(
      anything,
      fc.constantFrom(...templates),
      fc.constantFrom(english, chinese),
      fc.nat({ max: 5 }),
      (customer, template, words, copies) => {
        const taken: string[] = [];
        for (let copy = 0; copy <= copies; copy++) {
          const name = templateSheetName(template, words, { customer, year: 2027, quarter: 4 }, taken);
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);

          expect(name).not.toMatch(/[\u0000-\u001f\\/?*[\]:]|^'|'$/);
          expect(name).not.toMatch(/\p{Cs}/u);
          expect(name.toLowerCase()).not.toBe('history');
          expect(taken.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
          taken.push(name);
        }
      },
    ),
  );
});
