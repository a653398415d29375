import { readDay } from '../../../../src/core/intake/calendar/readDay';

describe('a day', () => {
  it.each([
    ['2024-01-05', 45296],
    ['2024/1/5', 45296],
    ['2024.1.5', 45296],
    ['20240105', 45296],
    ['2024年1月5日', 45296],
    ['2024年01月05号', 45296],
    ['２０２４－０１－０５', 45296],
    [' 2024-01-05 ', 45296],
    ['2024-01-05 13:45', 45296],
    ['2024-01-05 23:59:59', 45296],
    ['2024-01-05T13:45:00.000Z', 45296],
    ['2024-01-05T13:45:00+08:00', 45296],
    ['2024/1/5 1:45 PM', 45296],
    ['2024年1月5日13:45', 45296],
    ['2024年1月5日 下午1:45', 45296],
    ['2024年1月5日 13时45分30秒', 45296],
    ['2024年1月5日 星期五', 45296],
    ['2024-02-29', 45351],
    ['2000-02-29', 36585],
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['9999-12-31', 2958465],
    ['2024-01-05, 13:45', 45296],
    ['二〇二四年一月五日', 45296],
    ['二○二四年十二月三十一日', 45657],
    ['2024年1月5号 星期五', 45296],
    ['24年1月5日', 45296],
    ['5 Jan 2024', 45296],
    ['5-Jan-24', 45296],
    ['05Jan2024', 45296],
    ['Jan 5, 2024', 45296],
    ['January 5th 2024', 45296],
    ['5th of January 2024', 45296],
    ['2024-Jan-05', 45296],
    ['Sept. 30, 2024', 45565],
    ['Friday, 5 January 2024', 45296],
    ['Fri 5 Jan 2024 1:45 pm', 45296],
    ['星期五 2024-01-05', 45296],
    ['2024-01-05（周五）', 45296],
    ['Fri Jan 05 2024 08:00:00 GMT+0800 (China Standard Time)', 45296],
    ['5/5/2024', 45417],
  ])('reads the text %j as serial %d', (text, serial) => {
    expect(readDay(text)).toBe(serial);
  });

  it.each([
    ['2024-01', 45322],
    ['2024年1月', 45322],
    ['202401', 45322],
    ['Jan 2024', 45322],
    ['2024-02', 45351],
    ['2024Q1', 45382],
    ['2024年上半年', 45473],
    ['2024年', 45657],
  ])('reads the period %j as its last day %d', (text, serial) => {
    expect(readDay(text)).toBe(serial);
  });

  it('reads numbers as serials without the time of day, and as yyyymmdd or yyyymm', () => {
    const cells = [45296, 45296.75, 1, 20240105, 202401, 73415.5];
    expect(cells.map((cell) => readDay(cell))).toEqual([45296, 45296, 1, 45296, 45322, 73415]);
  });

  it.each([
    ['31.12.2024', 45657, undefined],
    ['13/07/2025', 45851, undefined],
    ['1-5-2024', 45413, 45296],
    ['1/5/24', 45413, 45296],
    ['1/5/2024 1:45 PM', 45413, 45296],
    ['2/29/2024', undefined, 45351],
    ['30/2/2024', undefined, undefined],
    ['1/5-2024', undefined, undefined],
  ])('reads %j as %d with the day first and as %d with the month first', (text, dayFirst, monthFirst) => {
    expect([readDay(text, 'dayFirst'), readDay(text, 'monthFirst')]).toEqual([dayFirst, monthFirst]);
  });

  it('moves the serials of a workbook that counts from 1904, and nothing else', () => {
    const cells = [43834, 43834.5, '2024-01-05', 20240105, 202401];
    expect(cells.map((cell) => readDay(cell, undefined, true))).toEqual([45296, 45296, 45296, 45296, 45322]);
    expect(readDay(72000, undefined, true)).toBeUndefined();
  });

  it.each([
    '2023-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '20240230',
    '2024年2月30日',
    '1899-12-31',
    '2024-1/5',
    '2024',
    'January',
    '1月',
    '1/5/2024',
    '13/07/2025',
    '24-03-05',
    '05/06/05',
    '30 Feb 2024',
    '5 Foo 2024',
    'Jan 5, 24',
    '二〇二四年二月三十日',
    '05.01.2024',
    '24-1-5',
    '2024-01-05 25:00',
    '2024-01-05 12:60',
    '2024-01-055',
    '202401051',
    'yesterday',
    '',
    '#N/A',
    `2024-01-05${' '.repeat(32000)}x`,
  ])('refuses the text %j: 30 February is not 1 March', (text) => {
    expect(readDay(text)).toBeUndefined();
  });

  it('refuses numbers that are no day, booleans and blanks', () => {
    for (const cell of [
      0,
      0.5,
      -1,
      73416,
      202413,
      202400,
      189912,
      210101,
      2958466,
      20240230,
      20240105.5,
      1e300,
      NaN,
      Infinity,
      true,
      null,
    ]) {
      expect(readDay(cell)).toBeUndefined();
    }
  });
});
