import { isGroupRow } from '../../../../src/core/intake/layout/isGroupRow';
import { TopForms } from '../../../../src/core/intake/layout/TopForms';
import { topOf } from '../topOf';

const data = [
  ['甲', '东', 1, 2],
  ['乙', '西', 3, 4.5],
];
const judge = (...rows: string[][]) => isGroupRow(new TopForms(topOf([...rows, ...data])), 0);

describe('a row above the header', () => {
  it('groups the columns for certain when it tells columns of one name apart', () => {
    expect(judge(['', '', '回款', '毛利'], ['客户', '区域', '1月', '1月'])).toBe('proven');
  });

  it('groups them when it gives months their year, or names columns that have no other name', () => {
    expect(judge(['', '', '2025年', ''], ['客户', '区域', '1月', '2月'])).toBe('proven');
    expect(judge(['客户', '', '金额', ''], ['', '区域', '一', '二'])).toBe('proven');
  });

  it('groups them in a pivot table', () => {
    expect(judge(['Sum of Sales', '', 'Column Labels'], ['Row Labels', 'Region', '2024', '2025'])).toBe('proven');
  });

  it('probably groups them when it speaks of amounts', () => {
    expect(judge(['客户', '', '回款', ''], ['编号', '区域', '金额', '笔数'])).toBe('likely');
  });

  it('is the last line of a title otherwise', () => {
    expect(judge(['2025年回款统计表'], ['客户', '区域', '1月', '2月'])).toBe('no');
    expect(judge(['2025年', '', '', ''], ['客户', '区域', '1月', '2月'])).toBe('no');
    expect(judge(['日期：2025-01-31', '', '', '单位：元'], ['客户', '区域', '金额', '毛利'])).toBe('no');
    expect(judge(['', '', '', ''], ['客户', '区域', '金额', '毛利'])).toBe('no');
  });
});
