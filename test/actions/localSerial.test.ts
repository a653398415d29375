import { localSerial } from '../../src/actions/localSerial';

it('is day and minute on the user’s own clock, as Excel counts them', () => {
  expect(localSerial(new Date(2026, 2, 31))).toBe(46112);
  expect(localSerial(new Date(2026, 2, 31, 18))).toBe(46112.75);
  expect(localSerial(new Date(2026, 2, 31, 18), true)).toBe(44650.75);
  expect(localSerial(new Date(2026, 2, 31, 23, 59, 59))).toBeCloseTo(46112 + 1439 / 1440, 9);
});
