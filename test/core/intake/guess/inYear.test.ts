import { inYear } from '../../../../src/core/intake/guess/inYear';
import { datedPeriods } from '../../../../src/core/intake/guess/datedPeriods';
import type { PeriodIndicator } from '../../../../src/core/intake/Mapping';

const months = (titleYear: number): PeriodIndicator => ({
  kind: 'scale',
  periods: datedPeriods(
    [11, 12, 1, 2].map((month, at) => ({ column: 1 + at, period: { month } })),
    undefined,
    titleYear,
  ).map(({ column, first, last }) => ({ column, first, last })),
  assumedYear: titleYear + 1,
});

describe('months that name no year', () => {
  it('move to another year as if it had been assumed at once, leap days and the turn of the year included', () => {
    expect(inYear(months(2024), 2024)).toEqual(months(2023));
    expect(inYear(inYear(months(2024), 2028), 2025)).toEqual(months(2024));
  });

  it('stay where a year was named', () => {
    const named: PeriodIndicator = { kind: 'scale', periods: months(2024).periods };
    expect(inYear(named, 2020)).toBe(named);
  });
});
