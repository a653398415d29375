import { reportCells } from '../../../../src/core/intake/findings/reportCells';

const cell = { row: 5, sheetColumn: 17 };

describe('the severity of a finding', () => {
  const severity = (chosen: 'ask' | 'keep') =>
    reportCells('hiddenRows', 1, [cell], {
      choice: { question: 'hiddenRows', options: ['leaveOut', 'keep'], chosen },
    })[0]?.severity;

  it('is to block while its question is open', () => {
    expect(severity('ask')).toBe('blocks');
    expect(severity('keep')).toBe('changes');
    const choice = { question: 'dayOrder', options: ['dayFirst', 'monthFirst'], chosen: 'auto' } as const;
    expect(reportCells('dayOrder', 1, [cell], { choice })[0]?.severity).toBe('blocks');
  });
});

it('carries what it is given and leaves out what it is not', () => {
  expect(reportCells('assumedYear', 1, [cell], { column: 'Sales', values: { year: 2026 } })).toEqual([
    { code: 'assumedYear', severity: 'changes', count: 1, column: 'Sales', examples: ['R7'], values: { year: 2026 } },
  ]);
  expect(reportCells('textNumber', 1, [])).toEqual([]);
});
