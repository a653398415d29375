import { overdue } from '../../src/functions/overdue';
import oracle from '../oracle/rhythm.json';
import { errorOf, useRealCustomFunctions } from './useRealCustomFunctions';

useRealCustomFunctions();
const weekly = Object.freeze([[45292], [45299], [45306]]);

describe('ABC.OVERDUE', () => {
  it.each(oracle.dates)('gives what R gives for $dates', ({ dates, asOf, overdue: expected }) => {
    expect(overdue([dates], asOf)).toEqual([[expect.closeTo(expected, 12)]]);
  });

  it('is 0 on the day of the last order, at any time of it', () => {
    expect(overdue(weekly, 45306)).toEqual([[0]]);
    expect(overdue([[45292], [45299], [45306.9]], 45306.2)).toEqual([[0]]);
  });

  it('refuses a day before the last order', () => {
    expect(errorOf(() => overdue(weekly, 45305))).toEqual({
      code: '#VALUE!',
      message: 'as_of lies before the last of the dates; take that day or a later one.',
    });
  });

  it.each([[null], [''], ['2024-02-01'], [0], [-5], [true], [[[45310, 45311]]]])('refuses %j for a day', (day) => {
    expect(errorOf(() => overdue(weekly, day))).toEqual({ code: '#VALUE!', message: 'as_of takes one date.' });
  });

  it('needs three different days', () => {
    expect(errorOf(() => overdue([[45292], [45299]], 45306)).code).toBe('#N/A');
    expect(errorOf(() => overdue([['']], 45306)).code).toBe('#N/A');
  });
});
