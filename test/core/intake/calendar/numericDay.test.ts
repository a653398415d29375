import { numericDay } from '../../../../src/core/intake/calendar/numericDay';

describe('a day written as two numbers and a year', () => {
  it('has a reading with the day first and one with the month first, where there are such days', () => {
    expect(numericDay('1/5/2024')).toEqual({ dayFirst: 45413, monthFirst: 45296, couldBeginWithYear: false });
    expect(numericDay('13.07.2025 8:00')).toEqual({
      dayFirst: 45851,
      monthFirst: undefined,
      couldBeginWithYear: false,
    });
    expect(numericDay('Sunday, 13-7-2025')?.dayFirst).toBe(45851);
  });

  it('could begin with its year when that has two figures', () => {
    expect(numericDay('24/03/05')?.couldBeginWithYear).toBe(true);
    expect(numericDay('24/3/98')?.couldBeginWithYear).toBe(false);
    expect(numericDay('03/15/24')?.couldBeginWithYear).toBe(false);
  });

  it('is nothing else', () => {
    for (const text of [
      '2024-01-05',
      '1/5-2024',
      '1/5/202',
      '1/5/2024 25:00',
      '1/5',
      'x',
      `1/5/2024${' '.repeat(32000)}`,
    ])
      expect(numericDay(text)).toBeUndefined();
  });
});
