import { isTimeOfDay } from '../../../../src/core/intake/calendar/isTimeOfDay';

describe('what stands behind a day', () => {
  it.each([
    '',
    ' ',
    ' 13:45',
    'T13:45:00.000Z',
    ', 1:45:00 PM',
    ' 1:45 p.m.',
    ' 星期五',
    '(周五) 下午3时',
    ' Fri',
    ' 8:00 GMT+0800 (CST)',
  ])('may be %j', (text) => {
    expect(isTimeOfDay(text)).toBe(true);
  });

  it.each([' 13', ' 25:00', ' 12:60', ' x', '-05', ' 星期八', ' 13:45 GMT+8 (', '5'.repeat(60)])(
    'may not be %j',
    (text) => {
      expect(isTimeOfDay(text)).toBe(false);
    },
  );
});
