import { readDayText } from '../../../../src/core/intake/calendar/readDayText';

describe('a day in a text', () => {
  it('is read without an order where only one day can be meant', () => {
    expect(readDayText('Wednesday, March 3rd 2025')).toBe(45719);
    expect(readDayText('5/5/2024')).toBe(45417);
    expect(readDayText('1/5/2024')).toBeUndefined();
    expect(readDayText('1/5/2024', 'monthFirst')).toBe(45296);
  });

  it('is a day, and not the month that readDay takes for its last day', () => {
    for (const text of ['2024-01', 'Jan 2024', '2024年1月', '2024Q1', '202401'])
      expect(readDayText(text)).toBeUndefined();
  });
});
