import { amountText } from '../../../src/sheets/texts/amountText';

describe('a number in a sentence', () => {
  it('reads as its column shows it', () => {
    expect(amountText(1234567.891, '#,##0')).toBe('1,234,568');
    expect(amountText(1234.5, '#,##0.00')).toBe('1,234.50');
    expect(amountText(1234.56, '#,##0.0')).toBe('1,234.6');
    expect(amountText(0.7, '0%')).toBe('70%');
    expect(amountText(0.0456, '0.0%')).toBe('4.6%');
    expect(amountText(0.5, '0.000')).toBe('0.500');
  });

  it('never reads as zero when it is not', () => {
    expect(amountText(0.004, '#,##0.00')).toBe('0.004');
    expect(amountText(0.00021, '0.000')).toBe('0.0002');
    expect(amountText(0.00001, '0.0%')).toBe('0.001%');
    expect(amountText(0, '0.000')).toBe('0.000');
  });
});
