import { readYear } from '../../../src/taskpane/plan/readYear';

it.each([
  ['2027', 2027],
  [' ２０２７ ', 2027],
  ['2027年', 2027],
  ['1800', 1800],
])('reads the year "%s" as %d', (text, year) => {
  expect(readYear(text)).toBe(year);
});

it.each(['', 'next', '20.5', '-2027', '2027-28', '12345678'])('reads no year from "%s"', (text) => {
  expect(readYear(text)).toBeNaN();
});
