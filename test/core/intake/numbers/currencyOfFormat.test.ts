import { currencyOfFormat } from '../../../../src/core/intake/numbers/currencyOfFormat';

describe('the currency of a number format', () => {
  it.each([
    ['[$¥-804]#,##0.00', 'CNY'],
    ['[$￥-411]#,##0', 'JPY'],
    ['[$¥-ja-JP]#,##0', 'JPY'],
    ['[$¥-zh-CN]#,##0', 'CNY'],
    ['"¥"#,##0;"¥"-#,##0', 'CNY'],
    ['\\¥#,##0', 'CNY'],
    ['$#,##0.00', 'USD'],
    ['"$"#,##0_);[Red]("$"#,##0)', 'USD'],
    ['_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)', 'USD'],
    ['_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', 'CNY'],
    ['_-* #,##0.00 [$€-407]_-', 'EUR'],
    ['[$€-2] #,##0', 'EUR'],
    ['#,##0.00 €', 'EUR'],
    ['[$USD] #,##0', 'USD'],
    ['[$USD-409] #,##0', 'USD'],
    ['[$HK$-C04]#,##0', 'HKD'],
    ['[$$-C04]#,##0', 'HKD'],
    ['[$$-1004]#,##0', 'SGD'],
    ['[$$-en-CA]#,##0', 'CAD'],
    ['[$£-809]#,##0', 'GBP'],
    ['[$£-C01]#,##0', 'EGP'],
    ['[$kr-41D] #,##0', 'SEK'],
    ['[$zł-415] #,##0', 'PLN'],
    ['#,##0"元"', 'CNY'],
    ['0!.0,"万元"', 'CNY'],
    ['#,##0 "USD"', 'USD'],
    ['[$¥-10000804]#,##0', 'CNY'],
  ])('%j is %s', (format, code) => {
    expect(currencyOfFormat(format)).toBe(code);
  });

  it.each([
    'General',
    '',
    '0.00%',
    '#,##0',
    '[$-804]yyyy"年"m"月"',
    'yyyy-mm-dd',
    'mmm d, yyyy',
    '[Red]#,##0;[Blue]-#,##0',
    '_¥#,##0_$',
    '0 "pcs"',
    '[$units-409]0',
    '@',
    `"${'$'.repeat(40000)}`,
  ])('%j has none', (format) => {
    expect(currencyOfFormat(format)).toBeUndefined();
  });
});
