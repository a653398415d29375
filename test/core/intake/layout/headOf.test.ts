import { headOf } from '../../../../src/core/intake/layout/headOf';
import { topOf } from '../topOf';

const rows = [
  ['2025年回款表', '', ''],
  ['客户', '回款', ''],
  ['', 45658, 45689],
  ['甲', '', 5],
  ['乙', 6, 7],
];
const formats = [[], [], ['General', 'yyyy-mm', 'yyyy-mm'], ['@', 'General', '0.00'], ['@', '#,##0', '0.00']];

describe('the columns under a layout', () => {
  it('have composed headers and the data below them, and know where they stand', () => {
    const top = topOf(rows, formats, { row: 4, sheetColumns: [2, 5, 6], is1904: false });
    const head = headOf(top, { titleRows: 1, headerRows: 2 });
    expect(head.firstRow).toBe(7);
    expect(head.is1904).toBe(false);
    expect(head.columns).toEqual([
      { header: '客户', sheetColumn: 2, numberFormat: '@', cells: ['甲', '乙'] },
      { header: '回款 2025-01', sheetColumn: 5, numberFormat: '#,##0', cells: ['', 6] },
      { header: '回款 2025-02', sheetColumn: 6, numberFormat: '0.00', cells: [5, 7] },
    ]);
  });

  it('have no headers where there is no header row', () => {
    const head = headOf(topOf(rows.slice(3)), { titleRows: 0, headerRows: 0 });
    expect(head.firstRow).toBe(0);
    expect(head.columns.map(({ header, cells }) => [header, cells.length])).toEqual([
      ['', 2],
      ['', 2],
      ['', 2],
    ]);
  });

  it('are empty below the last row', () => {
    const head = headOf(topOf([['客户', '金额']]), { titleRows: 0, headerRows: 1 });
    expect(head.columns.map(({ header, cells, numberFormat }) => [header, cells.length, numberFormat])).toEqual([
      ['客户', 0, 'General'],
      ['金额', 0, 'General'],
    ]);
  });
});
