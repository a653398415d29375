import { createNumberFormats } from '../../../src/taskpane/display/createNumberFormats';

const english = createNumberFormats('en-US');
const chinese = createNumberFormats('zh-CN');

describe('createNumberFormats', () => {
  it('writes counts, shares and days in the display language', () => {
    expect([english.count(9994), english.share(0.2005), english.day(45_000)]).toEqual([
      '9,994',
      '20.1%',
      'Mar 15, 2023',
    ]);
    expect(chinese.day(45_000)).toBe('2023年3月15日');
    expect([english.month(45_000), chinese.month(45_000)]).toEqual(['Mar 2023', '2023年3月']);
  });

  it('writes a moment to the minute, whatever the fraction of a day loses', () => {
    const moments = [0, 1, 845, 1439].map((minute) => english.moment(45_000 + minute / 1440).replace(/\s/g, ' '));
    expect(moments).toEqual([
      'Mar 15, 2023, 12:00 AM',
      'Mar 15, 2023, 12:01 AM',
      'Mar 15, 2023, 2:05 PM',
      'Mar 15, 2023, 11:59 PM',
    ]);
    expect(chinese.moment(45_000 + 845 / 1440)).toBe('2023年3月15日 14:05');
  });

  it('shortens what a narrow place cannot hold', () => {
    expect(english.total(2_297_201)).toBe('2,297,201');
    expect(english.total(1_234_567_890)).toBe('1.235B');
    expect(chinese.total(1_234_567_890)).toBe('12.35亿');
    expect(chinese.short(2_300_000)).toBe('230万');
  });

  it('keeps the decimal places asked for in a figure without a unit', () => {
    expect([english.decimal(1.75, 1), english.decimal(1234.5, 2), english.decimal(0.5, 3)]).toEqual([
      '1.8',
      '1,234.50',
      '0.500',
    ]);
  });

  it('gives every row of a column the same number of decimal places', () => {
    const small = english.column('contribution', [0.5, 12.25, 3]);
    expect([small(0.5), small(3)]).toEqual(['0.50', '3.00']);
    const large = english.column('scale', [0.5, -25_043.05]);
    expect([large(0.5), large(-25_043.05)]).toEqual(['1', '-25,043']);
  });

  it('writes a brand share as a percentage only when it is a fraction', () => {
    expect(english.column('brandShare', [0.35, 1])(0.35)).toBe('35.0%');
    expect(english.column('brandShare', [35, 80])(35)).toBe('35.00');
    expect(english.column('scale', [0.35])(0.35)).toBe('0.35');
  });
});
