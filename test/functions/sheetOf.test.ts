import { sheetOf } from '../../src/functions/sheetOf';

describe('sheetOf', () => {
  it('puts every cell in its place and leaves the others blank', () => {
    const sheet = sheetOf('S', {
      cells: [
        { row: 0, column: 1, content: 'x', format: { bold: true } },
        { row: 1, column: 0, content: '=1+1', value: 2 },
      ],
      columnWidths: [50, 60],
    });
    expect(sheet.area).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
    expect(sheet.contents).toEqual([
      [null, 'x'],
      ['=1+1', null],
    ]);
    expect(sheet.values).toEqual([
      [null, 'x'],
      [2, null],
    ]);
    expect(sheet.formats).toEqual([
      [{}, { bold: true }],
      [{}, {}],
    ]);
    expect(sheet.spills).toEqual([]);
    expect(sheet.columnWidths).toEqual([
      { column: 0, pixels: 50 },
      { column: 1, pixels: 60 },
    ]);
  });
});
