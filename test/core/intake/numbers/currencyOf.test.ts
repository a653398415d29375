import { currencyOf } from '../../../../src/core/intake/numbers/currencyOf';

describe('the currency of a text amount', () => {
  it.each([
    ['￥1,200', 'CNY'],
    ['¥1,200.50', 'CNY'],
    ['1200元', 'CNY'],
    ['3.5万元', 'CNY'],
    ['RMB 300', 'CNY'],
    ['CNY300', 'CNY'],
    ['$300', 'USD'],
    ['-US$300', 'USD'],
    ['HK$ 300', 'HKD'],
    ['NT$300', 'TWD'],
    ['1.234,50 €', 'EUR'],
    ['(£5)', 'GBP'],
    ['₩1,000', 'KRW'],
    ['1000円', 'JPY'],
    ['1,200 usd', 'USD'],
    ['20万美元', 'USD'],
    ['300 港币', 'HKD'],
  ])('of %j is %s', (text, code) => {
    expect(currencyOf(text)).toBe(code);
  });

  it.each(['1,200', '12%', '', 'USD', '300 pcs', 'Bar 5', `$${'1'.repeat(40000)}`])('of %j is none', (text) => {
    expect(currencyOf(text)).toBeUndefined();
  });
});
