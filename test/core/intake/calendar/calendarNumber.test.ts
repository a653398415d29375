import { calendarNumber } from '../../../../src/core/intake/calendar/calendarNumber';

describe('a number of the calendar', () => {
  it('is read in figures and in Chinese numerals, one by one or with ten', () => {
    const texts = [
      '7',
      '07',
      '2025',
      '七',
      '十',
      '十一',
      '二十',
      '二十九',
      '三十一',
      '廿一',
      '二〇二五',
      '二零○五',
      '二五',
    ];
    expect(texts.map(calendarNumber)).toEqual([7, 7, 2025, 7, 10, 11, 20, 29, 31, 21, 2025, 2005, 25]);
  });
});
