import { isSecondHeader } from '../../../../src/core/intake/layout/isSecondHeader';
import { TopForms } from '../../../../src/core/intake/layout/TopForms';
import { topOf } from '../topOf';

const judge = (...rows: (string | number)[][]) =>
  isSecondHeader(new TopForms(topOf([...rows, ['甲', 1, 2], ['乙', 3, 4.5], ['丙', 3, 4.5]])), 0);

describe('a row below the header', () => {
  it('goes on naming the columns under merged cells, with units, or where no name stands above', () => {
    expect(judge(['客户', '2025年', ''], ['', '1月', '2月'])).toBe(true);
    expect(judge(['客户', '回款额', '毛利率'], ['', '元', '%'])).toBe(true);
    expect(judge(['', '回款', ''], ['客户', '1月', '2月'])).toBe(true);
  });

  it('is data when it has a number, a customer with words in place of amounts, or nothing', () => {
    expect(judge(['客户', '回款额', '毛利额'], ['', 1, '元'])).toBe(false);
    expect(judge(['客户', '回款额', '毛利额'], ['丁', '待定', '待定'])).toBe(false);
    expect(judge(['客户', '回款额', '毛利额'], ['', '', ''])).toBe(false);
  });
});
