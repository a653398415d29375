import type { RawCell } from '../../../../src/core/intake/cells/Cells';
import { guessLayout } from '../../../../src/core/intake/layout/guessLayout';
import { sampleRows } from '../sampleRows';
import { topOf } from '../topOf';

/** "titles/headers confidence" */
const guess = (rows: readonly (readonly RawCell[])[], formats?: readonly (readonly string[])[]) => {
  const { layout, confidence } = guessLayout(topOf(rows, formats));
  return `${layout.titleRows}/${layout.headerRows} ${confidence}`;
};
const data = [
  ['甲', '商超', 100.5, 20],
  ['乙', '流通', 300, 40],
  ['丙', '流通', 200, 30],
];
const headers = ['客户', '业态', '销售额', '毛利额'];

describe('where the headers stand', () => {
  it.each(['superstore', 'dealers', 'wholesale'] as const)('is row 1 of the sample %s', (name) => {
    const rows = sampleRows(name);
    expect(guess(rows)).toBe('0/1 sure');
    expect(guess([['Sales report 2025'], [], ['As of', '2025-01-31'], ...rows])).toBe('3/1 sure');
    expect(guess(rows.slice(1))).toBe('0/0 sure');
  });

  it('is below a title, a line of units and blank rows', () => {
    expect(guess([['2025年销售统计表'], ['单位：元', '', '', '制表日期：2025-01-31'], [], headers, ...data])).toBe(
      '3/1 sure',
    );
    expect(guess([['', '', '', '单位：元'], headers, ...data])).toBe('1/1 sure');
    expect(
      guess([
        ['', '元'],
        ['客户', '回款'],
        ['甲', 1],
        ['乙', 2.5],
      ]),
    ).toBe('1/1 sure');
  });

  it('is below lines of a title that hold numbers and days', () => {
    const top = [
      ['Report date', 45658],
      ['Customers', 230],
      ['Customer', 'Sales', 'Profit'],
      ['A', 1, 2],
      ['B', 3, 4.5],
    ];
    expect(guess(top, [['General', 'yyyy-mm-dd']])).toBe('2/1 sure');
  });

  it('is two rows when groups stand above the names, merged or not', () => {
    expect(guess([['客户', '业态', '2025年', ''], ['', '', '1月', '2月'], ...data])).toBe('0/2 sure');
    expect(guess([['经销商表'], ['', '', '2025年', ''], ['客户', '业态', '1月', '2月'], ...data])).toBe('1/2 sure');
    expect(guess([['', '', '回款', '毛利'], ['客户', '业态', '1月', '1月'], ...data])).toBe('0/2 sure');
    expect(guess([['客户', '', '回款', ''], ['编号', '名称', '金额', '笔数'], ...data])).toBe('0/2 likely');
    expect(guess([headers, ['', '', '元', '元'], ...data])).toBe('0/2 sure');
  });

  it('is the two rows of a pivot table, below its filters', () => {
    const pivot = [
      ['Region', '(All)'],
      [],
      ['Sum of Sales', 'Column Labels'],
      ['Row Labels', '2024-01', '2024-02', 'Grand Total'],
      ['Ann', 5, 6, 11],
      ['Bo', 7, 8, 15],
      ['Grand Total', 12, 14, 26],
    ];
    expect(guess(pivot)).toBe('2/2 sure');
  });

  it('is a row of years, of months as numbers, of days', () => {
    const wide = data.map(([name, , one, other]) => [name!, one!, other!]);
    expect(guess([['客户', 2024, 2025], ...wide])).toBe('0/1 sure');
    expect(guess([['客户', 202501, 202502], ...wide])).toBe('0/1 sure');
    expect(guess([['客户', 45658, 45689], ...wide], [['General', 'mmm-yy', 'mmm-yy']])).toBe('0/1 sure');
    expect(guess([['客户', '2025-01', '2025-02'], ...wide])).toBe('0/1 sure');
  });

  it('is a row of numbers that are names, when a column beside them is called by a word', () => {
    expect(
      guess([
        ['客户', 1001, 1002],
        ['甲', 5, 6],
        ['乙', 7, 8.5],
      ]),
    ).toBe('0/1 sure');
    expect(
      guess([
        ['Store', 5, 6],
        ['Online', 5, 6],
        ['Store', 7, 8.5],
      ]),
    ).toBe('0/0 sure');
  });

  it('is nowhere when the first row is data, though an amount looks like a year', () => {
    expect(guess(data)).toBe('0/0 sure');
    expect(
      guess([
        ['甲', 2000],
        ['乙', 2500],
        ['丙', 1999],
      ]),
    ).toBe('0/0 likely');
    expect(guess([['2025年销售'], ...data])).toBe('1/0 likely');
    expect(guess([...data, headers, ...data])).toBe('0/0 sure');
  });

  it('is row 1 although a name is missing, amounts are, or words stand in their place', () => {
    expect(guess([['客户', '', '销售额', '毛利额'], ...data])).toBe('0/1 likely');
    expect(guess([headers, ['丁', '流通', '', ''], ...data])).toBe('0/1 sure');
    expect(guess([headers, ['丁', '流通', '待定', '待定'], ...data])).toBe('0/1 sure');
    expect(guess([headers, ['', '', '', ''], ...data])).toBe('0/1 sure');
    expect(
      guess([
        ['', 'Sales'],
        ['A', 1],
        ['B', 2.5],
      ]),
    ).toBe('0/1 likely');
  });

  it('is uncertain without any number, and row 1 of nothing', () => {
    expect(
      guess([
        ['客户', '备注'],
        ['甲', '好'],
        ['乙', '新'],
      ]),
    ).toBe('0/1 likely');
    expect(
      guess([
        ['abc', 'def'],
        ['甲', '好'],
        ['乙', '新'],
      ]),
    ).toBe('0/1 unsure');
    expect(guess([['']])).toBe('0/1 unsure');
    expect(guess([])).toBe('0/1 unsure');
  });
});
