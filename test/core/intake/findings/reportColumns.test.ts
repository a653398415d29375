import { reportColumns } from '../../../../src/core/intake/findings/reportColumns';

const column = (header: string, sheetColumn: number) => ({ header, sheetColumn, numberFormat: '', cells: [] });
const columns = [column('2025-01 Sales', 1), column('2025-02 Sales', 2)];

it('joins the cells of several columns in the order of the sheet, under what the columns share', () => {
  expect(reportColumns('textNumber', columns, 1, [[0, 7], [0]])).toEqual([
    { code: 'textNumber', severity: 'changes', count: 3, column: 'Sales', examples: ['B2', 'C2', 'B9'] },
  ]);
});

it('is named after the one column concerned, and is none without cells', () => {
  expect(reportColumns('textNumber', columns, 1, [[], [3]])[0]).toMatchObject({ column: '2025-02 Sales', count: 1 });
  expect(reportColumns('textNumber', columns, 1, [[], []])).toEqual([]);
});
