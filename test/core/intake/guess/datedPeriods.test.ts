import { datedPeriods } from '../../../../src/core/intake/guess/datedPeriods';
import { serialOf } from '../../../../src/core/intake/calendar/serialOf';

const today = serialOf(2025, 3, 4)!;
const day = (year: number, month: number, date: number) => {
  const serial = serialOf(year, month, date)!;
  return { first: serial, last: serial, length: 'day' as const };
};

describe('the days of periods', () => {
  it('are those the header names', () => {
    const period = { first: 45658, last: 45747, length: 'quarter' as const };
    expect(datedPeriods([{ column: 4, period }])).toEqual([{ column: 4, ...period, isAssumed: false }]);
  });

  it('are whole months where each day lies in another month', () => {
    const found = datedPeriods([
      { column: 1, period: day(2024, 12, 31) },
      { column: 2, period: day(2025, 1, 31) },
    ]);
    expect(found).toEqual([
      { column: 1, first: serialOf(2024, 12, 1), last: serialOf(2024, 12, 31), length: 'month', isAssumed: false },
      { column: 2, first: serialOf(2025, 1, 1), last: serialOf(2025, 1, 31), length: 'month', isAssumed: false },
    ]);
    const week = [1, 2].map((date) => ({ column: date, period: day(2025, 1, date) }));
    expect(datedPeriods(week).map(({ length }) => length)).toEqual(['day', 'day']);
  });

  it('are assumed for quarters and halves on their own, and left out without today', () => {
    const named = [
      { column: 1, period: { quarter: 1 } },
      { column: 2, period: { half: 2 } },
    ];
    expect(datedPeriods(named, today)).toEqual([
      { column: 1, first: serialOf(2025, 1, 1), last: serialOf(2025, 3, 31), length: 'quarter', isAssumed: true },
      { column: 2, first: serialOf(2024, 7, 1), last: serialOf(2024, 12, 31), length: 'half', isAssumed: true },
    ]);
    expect(datedPeriods(named)).toEqual([]);
  });
});
