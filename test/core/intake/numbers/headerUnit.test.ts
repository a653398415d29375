import { headerUnit } from '../../../../src/core/intake/numbers/headerUnit';

describe('the unit of a header', () => {
  it('stands in brackets, behind 单位 or at the end', () => {
    const headers = [
      '回款(万元)',
      '回款（万）',
      '毛利【亿元】',
      '单位：千元 回款',
      '回款额百万元',
      '2025-01 回款(人民币万元)',
      '回款/万',
    ];
    expect(headers.map(headerUnit)).toEqual([4, 4, 8, 3, 6, 4, 4]);
  });

  it('is none in a name', () => {
    for (const header of ['回款', '万科回款', '千叶门店', '回款(元)', '亿元以上客户回款', 'Sales', ''])
      expect(headerUnit(header)).toBe(0);
  });
});
