import { serialOf } from '../../../src/core/intake/calendar/serialOf';
import { choosePeriods } from '../../../src/core/stability/choosePeriods';
import type { PeriodSettings } from '../../../src/core/stability/PeriodSettings';
import { ledgerOf } from './ledgerOf';

const day = (text: string) => {
  const [year, month, date] = text.split('-').map(Number);
  return serialOf(year!, month!, date!)!;
};
const choose = (
  rows: readonly (readonly [number, string])[],
  length: PeriodSettings['length'] = 'auto',
  keepsPartial = false,
) => {
  const ledger = ledgerOf(...rows.map(([customer, text]) => [customer, day(text), 1] as const));
  return choosePeriods(ledger, 0, 1 + Math.max(...rows.map(([customer]) => customer)), { length, keepsPartial });
};
/** A row on the first of every so many months of two years for one customer. */
const every = (months: number, customer = 0, count = 24 / months) =>
  Array.from({ length: count }, (_, index) => {
    const month = index * months;
    return [customer, `${2022 + Math.floor(month / 12)}-${(month % 12) + 1}-1`] as const;
  });
const dailyOf = (month: string, days: number) =>
  Array.from({ length: days }, (_, index) => [0, `${month}-${index + 1}`] as const);

describe('the periods of a ledger', () => {
  it('begin with the period of the first day and are whole when the data goes on to the end of the last', () => {
    expect(
      choose(
        [
          [0, '2024-01-15'],
          [0, '2024-02-10'],
          [0, '2024-03-31'],
        ],
        'month',
      ),
    ).toEqual({
      length: 'month',
      isAuto: false,
      starts: [day('2024-01-01'), day('2024-02-01'), day('2024-03-01')],
      asOf: day('2024-03-31'),
      leftOut: undefined,
      indicator: 0,
    });
  });

  it('leave out a last period that the data leaves early, unless the settings keep it', () => {
    const daily = [...dailyOf('2024-1', 31), ...dailyOf('2024-2', 9)];
    const left = choose(daily, 'month');
    expect([left.starts, left.leftOut, left.asOf]).toEqual([[day('2024-01-01')], day('2024-02-01'), day('2024-02-09')]);
    const kept = choose(daily, 'month', true);
    expect([kept.starts, kept.leftOut]).toEqual([[day('2024-01-01'), day('2024-02-01')], undefined]);
  });

  it('take a December that ends on Saturday the 30th as whole, and months of rows dated the 1st', () => {
    const workdays = Array.from({ length: 364 }, (_, index) => day('2023-01-02') + index).filter((serial) => {
      const weekday = (serial - day('2023-01-02')) % 7;
      return weekday < 6 && serial <= day('2023-12-30');
    });
    const ledger = ledgerOf(...workdays.map((serial) => [0, serial, 1] as const));
    const periods = choosePeriods(ledger, 0, 1, { length: 'month', keepsPartial: false });
    expect([periods.starts.length, periods.leftOut, periods.asOf]).toEqual([12, undefined, day('2023-12-30')]);
    expect(choose(every(1), 'month').starts).toHaveLength(24);
  });

  it('never leave out the only period', () => {
    const periods = choose(
      [
        [0, '2024-01-01'],
        [0, '2024-01-02'],
      ],
      'year',
    );
    expect([periods.starts, periods.leftOut]).toEqual([[day('2024-01-01')], undefined]);
  });
});

describe('the automatic length', () => {
  it.each([
    [1, 'month'],
    [2, 'quarter'],
    [3, 'quarter'],
    [6, 'half'],
  ] as const)('suits the median customer who buys every %d months', (months, length) => {
    const periods = choose([...every(1, 0), ...every(months, 1), ...every(months, 2)]);
    expect([periods.length, periods.isAuto]).toEqual([length, true]);
  });

  it('is met by exactly two thirds of the periods', () => {
    const months = every(1).slice(0, 6);
    const others = (count: number) => [1, 2].flatMap((customer) => every(1, customer).slice(0, count));
    expect(choose([...months, ...others(4)], 'auto').length).toBe('month');
    expect(choose([...every(1), ...others(15)], 'auto').length).not.toBe('month');
  });

  it('is the longest with four periods when nobody buys often enough, and months when none has four', () => {
    const seldom = [0, 1, 2].flatMap((customer) => [
      [customer, '2020-01-01'] as const,
      ...(customer === 0 ? ([[0, '2023-12-31']] as const) : []),
    ]);
    expect(choose(seldom).length).toBe('year');
    expect(
      choose([
        [0, '2024-01-01'],
        [1, '2024-02-29'],
      ]).length,
    ).toBe('month');
  });
});
