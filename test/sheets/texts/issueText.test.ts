import type { Issue } from '../../../src/core/intake/Issue';
import { createWords } from '../../../src/locales/createWords';
import { issueText } from '../../../src/sheets/texts/issueText';

const english = createWords('en-US');
const issue: Issue = { code: 'textNumber', severity: 'changes', count: 1200, column: 'Sales', examples: [] };

describe('a finding in words', () => {
  it('groups its count, and names the column', () => {
    expect(issueText(issue, english)).toEqual({
      found: '1,200 numbers stored as text in Sales',
      done: english('issue.textNumber.done'),
      decision: '',
    });
  });

  it('names the currency that was chosen', () => {
    const choice = { question: 'currencies', options: ['only:USD', 'asOne'], chosen: 'only:USD' } as const;
    const values = { currencies: 'CNY 3, USD 1' };
    const { found, decision } = issueText({ ...issue, code: 'mixedCurrencies', choice, values }, english);
    expect(decision).toContain('USD');
    expect(found).toContain('CNY 3, USD 1');
  });

  it('says what was done for the treatment chosen', () => {
    const doneWith = (chosen: 'leaveOut' | 'keep') =>
      issueText(
        { ...issue, code: 'totalRow', choice: { question: 'totals', options: ['leaveOut', 'keep'], chosen } },
        english,
      ).done;
    expect(doneWith('keep')).toBe(english('issue.totalRow.done_keep'));
    expect(doneWith('leaveOut')).toBe(english('issue.totalRow.done'));
  });

  it('cuts a header that is longer than a sentence', () => {
    expect(issueText({ ...issue, column: 'x'.repeat(32767) }, english).found.length).toBeLessThan(200);
  });
});
