import type { Issue } from '../../../src/core/intake/Issue';
import { createWords } from '../../../src/locales/createWords';
import { findingsBlocks } from '../../../src/sheets/check/findingsBlocks';

const english = createWords('en-US');
const issue: Issue = {
  code: 'nonPositive',
  severity: 'note',
  count: 1234,
  column: 'Sales',
  examples: ['D5', 'D9'],
  customers: ['=cmd', 'x'.repeat(300)],
};
const rowsOf = (...issues: Issue[]) => findingsBlocks(issues, 4, english)[1]!.cells;

describe('the findings', () => {
  it('have a row each, with weight, count, column, words, cells and customers', () => {
    const [row] = rowsOf(issue);
    expect(row).toEqual([
      'Worth knowing',
      1234,
      'Sales',
      '1,234 customers have Sales of zero or below',
      'Ranked last on it, never above C.',
      null,
      'D5, D9',
      `=cmd, ${'x'.repeat(199)}…`,
    ]);
  });

  it('say what was decided, or that something is to be decided', () => {
    const choice = { question: 'hiddenRows', options: ['leaveOut', 'keep'] } as const;
    const decisions = rowsOf(
      { ...issue, code: 'hiddenRows', choice: { ...choice, chosen: 'ask' } },
      { ...issue, code: 'hiddenRows', choice: { ...choice, chosen: 'leaveOut' } },
    ).map((row) => row[5]);
    expect(decisions[0]).toBe('To be decided');
    expect(decisions[1]).toBe(english('issue.choice.hiddenRows.leaveOut'));
    expect(decisions[1]).not.toContain('issue.');
  });

  it('stay within what a cell holds, however many customers there are', () => {
    const customers = Array.from({ length: 400 }, (_, index) => `${index}${'名'.repeat(300)}`);
    const [row] = rowsOf({ ...issue, customers });
    expect(String(row![7])).toHaveLength(32767);
  });
});
