import { currencyBeside } from '../../../../src/core/intake/numbers/currencyBeside';

describe('the currency beside an amount', () => {
  it('is named before it, behind it or on both sides', () => {
    expect(currencyBeside('us$', '')).toBe('USD');
    expect(currencyBeside('', '元')).toBe('CNY');
    expect(currencyBeside('人民币', '元')).toBe('CNY');
  });

  it('is told by the code behind a sign that several countries share', () => {
    expect([currencyBeside('$', 'CAD'), currencyBeside('¥', 'JPY'), currencyBeside('€', 'USD')]).toEqual([
      'CAD',
      'JPY',
      undefined,
    ]);
  });

  it('is empty without words, and none with a word that is no currency', () => {
    expect([currencyBeside('', ''), currencyBeside('about', ''), currencyBeside('$', 'pcs')]).toEqual([
      '',
      undefined,
      undefined,
    ]);
    expect(currencyBeside('__proto__', 'constructor')).toBeUndefined();
  });
});
