import { dayOrders, isAmbiguous, numericDay } from '../../../../src/core/intake/calendar/numericDay';
import { serialOf } from '../../../../src/core/intake/calendar/serialOf';

const possible = (text: string) => dayOrders.filter((order) => numericDay(text)?.[order] !== undefined);

describe('a day written as three numbers', () => {
  it('has a reading with the day first and one with the month first, where there are such days', () => {
    expect(numericDay('1/5/2024')).toEqual({ dayFirst: 45413, monthFirst: 45296, yearFirst: undefined });
    expect(numericDay('13.07.2025 8:00')).toEqual({ dayFirst: 45851, monthFirst: undefined, yearFirst: undefined });
    expect(numericDay('Sunday, 13-7-2025')?.dayFirst).toBe(45851);
  });

  it('could begin with its year when that has two figures', () => {
    expect(numericDay('25-01-05')).toEqual({
      dayFirst: serialOf(2005, 1, 25),
      monthFirst: undefined,
      yearFirst: serialOf(2025, 1, 5),
    });
    expect(['24/03/05', '24/3/98', '03/15/24', '98/12/31', '25/1/5', '5/1/25'].map(possible)).toEqual([
      ['dayFirst', 'yearFirst'],
      ['dayFirst'],
      ['monthFirst'],
      ['yearFirst'],
      ['yearFirst'],
      ['dayFirst', 'monthFirst'],
    ]);
  });

  it('is ambiguous where two orders make different days of it', () => {
    const days = ['1/5/2024', '25-01-05', '05/05/2024', '05/05/05', '13/5/2024'].map((text) => numericDay(text)!);
    expect(days.map(isAmbiguous)).toEqual([true, true, false, false, false]);
  });

  it('is nothing else', () => {
    for (const text of [
      '2024-01-05',
      '1/5-2024',
      '1/5/202',
      '1-2-3',
      '1/5/2024 25:00',
      '1/5',
      'x',
      `1/5/2024${' '.repeat(32000)}`,
    ])
      expect(numericDay(text)).toBeUndefined();
  });
});
