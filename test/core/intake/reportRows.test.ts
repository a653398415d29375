import { reportRows } from '../../../src/core/intake/reportRows';

const column = { header: ' Sales ', sheetColumn: 17, numberFormat: '', cells: [] };

describe('a finding about cells', () => {
  it('names the column, counts the cells and gives at most five addresses as the sheet has them', () => {
    expect(reportRows('textNumber', column, 1, [5, 6, 7, 8, 9, 10])).toEqual([
      {
        code: 'textNumber',
        severity: 'changes',
        count: 6,
        column: 'Sales',
        examples: ['R7', 'R8', 'R9', 'R10', 'R11'],
      },
    ]);
  });

  it('names at most five customers', () => {
    const labels = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(reportRows('nonPositive', column, 1, [0, 1, 2, 3, 4, 5], labels)[0]?.customers).toEqual(labels.slice(0, 5));
  });

  it('gives the letters of a column without a header, and is none when no cell is concerned', () => {
    expect(reportRows('textNumber', { ...column, header: ' ' }, 4, [0])[0]?.column).toBe('R');
    expect(reportRows('textNumber', column, 1, [])).toEqual([]);
  });
});
