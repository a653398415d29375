import { serialOfToday } from '../../../src/taskpane/display/serialOfToday';

describe('serialOfToday', () => {
  it('is the day of the calendar on the wall, early and late', () => {
    expect(serialOfToday(new Date(2024, 5, 30, 0, 1))).toBe(45_473);
    expect(serialOfToday(new Date(2024, 5, 30, 23, 59))).toBe(45_473);
  });
});
