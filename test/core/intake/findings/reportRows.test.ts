import { reportRows } from '../../../../src/core/intake/findings/reportRows';

const column = { header: ' Sales ', sheetColumn: 17, numberFormat: '', cells: [] };

describe('a finding about cells', () => {
  it('names the column, counts the cells and gives addresses as the sheet has them', () => {
    expect(reportRows('textNumber', column, 1, [5, 6])).toEqual([
      {
        code: 'textNumber',
        severity: 'changes',
        count: 2,
        column: 'Sales',
        examples: ['R7', 'R8'],
      },
    ]);
  });

  it('gives a hundred addresses and customers at most, and counts them all', () => {
    const rows = Array.from({ length: 120 }, (_, row) => row);
    const [issue] = reportRows('nonPositive', column, 1, rows, { customers: rows.map(String) });
    expect([issue?.count, issue?.examples.length, issue?.examples[99], issue?.customers?.length]).toEqual([
      120,
      100,
      'R101',
      100,
    ]);
  });

  it('gives the letters of a column without a header, and is none when no cell is concerned', () => {
    expect(reportRows('textNumber', { ...column, header: ' ' }, 4, [0])[0]?.column).toBe('R');
    expect(reportRows('textNumber', column, 1, [])).toEqual([]);
  });
});
