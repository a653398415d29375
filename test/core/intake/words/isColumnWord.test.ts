import { isColumnWord } from '../../../../src/core/intake/words/isColumnWord';

describe('a word of the vocabulary of columns', () => {
  it.each(['客户名称', '回款额（元）', '开票日期', '币种', 'Gross Margin', 'CustomerID', 'Row Labels'])(
    'is in %s',
    (text) => {
      expect(isColumnWord(text)).toBe(true);
    },
  );

  it.each(['甲公', 'Henderson', '', '2025', '#1'])('is not in %j', (text) => {
    expect(isColumnWord(text)).toBe(false);
  });

  it('can be asked to be the whole text', () => {
    expect(isColumnWord(' Customer ', true)).toBe(true);
    expect(isColumnWord('Customer care', true)).toBe(false);
  });
});
