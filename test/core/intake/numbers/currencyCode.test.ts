import { currencyCode } from '../../../../src/core/intake/numbers/currencyCode';

describe('a cell of a currency column', () => {
  it('names a currency in letters, in words or by its sign', () => {
    const cells = ['USD', ' usd ', 'ＥＵＲ', 'RMB', '人民币', '美元', '欧元', '港币', '日元', '英镑', '€', '￥'];
    expect(cells.map(currencyCode)).toEqual([
      ...['USD', 'USD', 'EUR', 'CNY', 'CNY', 'USD', 'EUR', 'HKD', 'JPY', 'GBP', 'EUR', 'CNY'],
    ]);
  });

  it('names none otherwise', () => {
    for (const cell of ['', null, undefined, 5, true, 'Bar', 'US', '__proto__', 'x'.repeat(32767)])
      expect(currencyCode(cell)).toBeUndefined();
  });
});
