import { amountParts } from '../../../../src/core/intake/numbers/amountParts';

describe('the parts of an amount', () => {
  it('are its digits, its power of ten and the words around it', () => {
    expect(amountParts('3.5 万美元', '.')).toEqual({
      negative: false,
      digits: '3.5',
      power: 4,
      before: '',
      behind: '美元',
    });
    expect(amountParts('(US$1.200,5)', ',')).toEqual({
      negative: true,
      digits: '1200.5',
      power: 0,
      before: 'US$',
      behind: '',
    });
    expect(amountParts('12e2%', '.')).toEqual({ negative: false, digits: '12', power: 0, before: '', behind: '' });
  });

  it('have one sign at most, and brackets in pairs', () => {
    for (const text of ['-5', '5-', '(5)', '$(5)', '(5)元', '-$5', '$-5'])
      expect(amountParts(text, '.')?.negative).toBe(true);
    for (const text of ['--5', '-5-', '(-5)', '(5', '5)', '((5))', '(5)-'])
      expect(amountParts(text, '.')).toBeUndefined();
  });

  it('are none where thousands are parted in two ways or a space stands for nothing', () => {
    for (const text of ["1,234'567", '1 234,567', '1  234', '12 34', '1234 567'])
      expect(amountParts(text, '.')).toBeUndefined();
  });
});
