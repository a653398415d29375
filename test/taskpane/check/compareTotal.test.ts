import { compareTotal } from '../../../src/taskpane/check/compareTotal';

const amounts = Object.freeze({ read: 2_300_000, used: 1_234_567.5 });

describe('compareTotal', () => {
  it.each([
    '1234567.5',
    '1,234,567.50',
    '1.234.567,50',
    '1 234 567,50 €',
    '￥1,234,567.50',
    "1'234'567.5",
    '１２３４５６７．５',
  ])('reads the total of any system: %s', (text) => {
    expect(compareTotal(text, amounts)).toEqual({ answer: 'equal' });
  });

  it('says by how much the other system has more or less', () => {
    expect(compareTotal('1,234,600.50', amounts)).toEqual({ answer: 'differs', by: 33 });
    expect(compareTotal('1.234.500,50', amounts)).toEqual({ answer: 'differs', by: -67 });
  });

  it('takes a text that means two numbers for the nearer one', () => {
    expect(compareTotal('1.234', { read: 1234, used: 1234 })).toEqual({ answer: 'equal' });
    expect(compareTotal('1.234', { read: 1.234, used: 1.234 })).toEqual({ answer: 'equal' });
  });

  it('recognises the amount read, before anything was left out', () => {
    expect(compareTotal('2300000', amounts)).toEqual({ answer: 'equalsRead' });
  });

  it('counts less than half a cent as no difference, and a cent as one', () => {
    expect(compareTotal('1234567.504', amounts)).toEqual({ answer: 'equal' });
    expect(compareTotal('1234567.51', amounts)).toMatchObject({ answer: 'differs' });
  });

  it.each(['x', '12 34', '-', '1,2,3'])('does not guess what is no number: %s', (text) => {
    expect(compareTotal(text, amounts)).toEqual({ answer: 'unreadable' });
  });
});
