import { monthStarts } from '../../../src/core/plan/monthStarts';
import { dayOf } from './dealerData';

describe('the first days of months', () => {
  it('are those of the calendar, with the day after the last month', () => {
    const starts = monthStarts(2024, 2)!;
    expect(starts).toHaveLength(25);
    expect([starts[0], starts[2], starts[12], starts[24]]).toEqual(
      ['2024-01-01', '2024-03-01', '2025-01-01', '2026-01-01'].map(dayOf),
    );
  });

  it.each([1800, 2026.5, NaN, 1e9])('are not known of the year %p', (year) => {
    expect(monthStarts(year, 1)).toBeUndefined();
  });
});
