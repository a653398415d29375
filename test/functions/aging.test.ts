import { aging } from '../../src/functions/aging';
import oracle from '../oracle/ageing.json';
import { errorOf, useRealCustomFunctions } from './useRealCustomFunctions';

useRealCustomFunctions();
const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const today = 46112;

describe('ABC.AGING', () => {
  it('gives what pandas gives for 300 amounts', () => {
    const dates = column(...oracle.ages.map((age) => today - age));
    expect(aging(dates, column(...oracle.amounts), today, [oracle.limits])).toEqual([oracle.totals]);
  });

  it('has five buckets unless limits are given', () => {
    const dates = column(today, today - 30, today - 31, today - 90, today - 181);
    expect(aging(dates, column(1, 2, 4, 8, 16), today)).toEqual([[3, 4, 8, 0, 16]]);
    expect(aging(dates, column(1, 2, 4, 8, 16), today, 60)).toEqual([[7, 24]]);
  });

  it('counts whole days, whatever the time of day', () => {
    expect(aging(column(today - 30.25), column(5), today + 0.75, 30)).toEqual([[0, 5]]);
    expect(aging(column(today - 30 + 0.9), column(5), today + 0.1, 30)).toEqual([[5, 0]]);
  });

  it('leaves out rows without a date and a number, and what is dated later', () => {
    const dates = column('Date', today - 1, '', today - 2, '2026-01-01', today + 1);
    expect(aging(dates, column('Amount', 3, 4, 'x', 5, 6), today, 30)).toEqual([[3, 0]]);
  });

  it('says when there is nothing to add up', () => {
    expect(errorOf(() => aging(column(''), column(3), today))).toEqual({
      code: '#N/A',
      message: 'There is no number to judge.',
    });
  });

  it.each([
    ['ranges of another size', () => aging(column(1, 2), column(1), today), 'The ranges do not have the same size.'],
    ['a day in words', () => aging(column(1), column(1), '2026-01-01'), 'as_of takes one date.'],
    [
      'falling limits',
      () => aging(column(1), column(1), today, [[60, 30]]),
      'Limits of age are rising numbers of days, zero or more, such as {30,60,90,180}.',
    ],
  ])('answers #VALUE! with the reason to %s', (_, call, message) => {
    expect(errorOf(call)).toEqual({ code: '#VALUE!', message });
  });
});
