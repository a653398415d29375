import { headerText } from '../../../../src/core/intake/words/headerText';

describe('a header ready for matching', () => {
  it.each([
    ['Customer ID', ' customer id '],
    ['CustomerID', ' customer id '],
    ['customer_id', ' customer id '],
    ['customerid', ' customer id '],
    ['Sub-Category', ' sub category '],
    ['回款额（万元）', ' 回款额 '],
    ['Sales [USD]', ' sales '],
    ['客户ＩＤ', ' 客户 id '],
    ['Profit %', ' profit % '],
    ['Amount (excl. VAT)', ' amount pretax '],
    ['Amount excl. tax', ' amount pretax '],
    ['金额（元，不含税）', ' 金额 pretax '],
    ['金额（含税）', ' 金额 '],
    ['Tax included amount', ' amount '],
    ['Sales tax', ' sales tax '],
    ['', ''],
    ['--', ''],
    [`(${' '.repeat(300)}`, ''],
  ])('writes %j as %j', (header, text) => {
    expect(headerText(header)).toBe(text);
  });
});
