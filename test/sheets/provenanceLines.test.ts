import type { Issue } from '../../src/core/intake/Issue';
import { createWords } from '../../src/locales/createWords';
import { provenanceLines } from '../../src/sheets/provenanceLines';
import { textWidth } from '../../src/sheets/textWidth';
import { checkedSheet } from './checkedSheet';

const english = createWords('en-US');
const input = checkedSheet();
const change = (count: number): Issue => ({ code: 'totalRow', severity: 'changes', count, examples: [] });

describe('how the data behind a report was read', () => {
  it('is said in one line: headers and columns', () => {
    expect(provenanceLines(input, english)[0]).toBe(
      'Read: 1 header row, below 2 title rows; Customer: No (column A); Name to show: Client (column B); ' +
        'Date: Date (column C); Payments or sales: Sales (column D); Brand share of profit: Share (column E).',
    );
    expect(provenanceLines(input, createWords('zh-CN'))[0]).toMatch(
      /^读取方式：1 行标题，其上有 2 行说明文字；客户：No/,
    );
  });

  it('is followed by a line for each finding that changed the result, and none for notes', () => {
    const changes = input.issues.filter(({ severity }) => severity === 'changes');
    expect(changes.length).toBeGreaterThan(1);
    expect(changes.length).toBeLessThan(input.issues.length);
    const lines = provenanceLines(input, english).slice(1);
    expect(lines).toHaveLength(changes.length);
    expect(lines[0]).toBe(`1 total or subtotal row. ${english('issue.totalRow.done')}`);
  });

  it('stays at seven lines, and says how many more there are', () => {
    const six = provenanceLines({ ...input, issues: [1, 2, 3, 4, 5, 6].map(change) }, english);
    expect(six).toHaveLength(7);
    const nine = provenanceLines({ ...input, issues: [1, 2, 3, 4, 5, 6, 7, 8, 9].map(change) }, english);
    expect(nine).toHaveLength(7);
    expect(nine.at(-1)).toBe('4 more findings changed the result: see the data check.');
  });

  it('keeps a line as short as a screen is wide, whatever the headers say', () => {
    const headers = Object.fromEntries(Object.keys(input.headers).map((key) => [key, 'x'.repeat(5000)]));
    for (const line of provenanceLines({ ...input, headers }, english))
      expect(textWidth(line)).toBeLessThanOrEqual(200);
  });
});
