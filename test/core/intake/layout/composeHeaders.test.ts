import { composeHeaders } from '../../../../src/core/intake/layout/composeHeaders';

describe('the headers out of header rows', () => {
  it('are those of one row as they stand', () => {
    expect(composeHeaders([[' 客户 ', '', '金额']])).toEqual(['客户', '', '金额']);
    expect(composeHeaders([])).toEqual([]);
  });

  it('carry a group to the right until the next one', () => {
    expect(
      composeHeaders([
        ['客户', '', '2024年', '', '2025年'],
        ['编号', '名称', '11月', '12月', '1月'],
      ]),
    ).toEqual(['客户 编号', '客户 名称', '2024年 11月', '2024年 12月', '2025年 1月']);
  });

  it('let a cell without anything below stand for its column alone', () => {
    expect(
      composeHeaders([
        ['客户', '销售额', '', '备注', ''],
        ['', '1月', '2月', '', '电话'],
      ]),
    ).toEqual(['客户', '销售额 1月', '销售额 2月', '备注', '电话']);
  });

  it('do not reach over a column that has no name, and say nothing twice', () => {
    expect(
      composeHeaders([
        ['Sales', '', '', '2025年'],
        ['Sales', '', 'Profit', '2025年1月'],
      ]),
    ).toEqual(['Sales', '', 'Profit', '2025年1月']);
  });

  it('name the columns of a pivot table after what it measures', () => {
    expect(
      composeHeaders([
        ['Sum of Sales', 'Column Labels', ''],
        ['Row Labels', '2024-01', 'Grand Total'],
      ]),
    ).toEqual(['Row Labels', 'Sum of Sales 2024-01', 'Sum of Sales Grand Total']);
    expect(
      composeHeaders([
        ['求和项:销售额', '列标签'],
        ['行标签', '1月'],
      ]),
    ).toEqual(['行标签', '求和项:销售额 1月']);
  });
});
