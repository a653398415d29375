import { cycle } from '../../src/functions/cycle';
import oracle from '../oracle/rhythm.json';
import { errorOf, useRealCustomFunctions } from './useRealCustomFunctions';

useRealCustomFunctions();

describe('ABC.CYCLE', () => {
  it.each(oracle.dates)('gives the days R gives for $dates', ({ dates, cycle: expected }) => {
    expect(cycle(dates.map((date) => [date]))).toEqual([[expected]]);
    expect(cycle([dates])).toEqual([[expected]]);
  });

  it('drops the time of day, blanks and text, and refuses numbers that are no date', () => {
    expect(cycle([[45292.9], [45299.1], [45299.8], [''], [0], ['2024-01-09'], [45306]])).toEqual([[7]]);
    for (const none of [-3, 1e9])
      expect(errorOf(() => cycle([[45292], [45299], [none], [45306]])).code).toBe('#VALUE!');
  });

  it('needs three different days and cells without errors', () => {
    expect(errorOf(() => cycle([[45292], [45292.5], [45299]]))).toEqual({
      code: '#N/A',
      message: 'Different order days: 2; at least 3 are needed.',
    });
    expect(errorOf(() => cycle([['']])).message).toContain('Different order days: 0');
    expect(errorOf(() => cycle([[45292], ['#VALUE!']]))).toEqual({
      code: '#N/A',
      message: 'dates: row 2, column 1 of the range holds #VALUE!. Correct that cell first.',
    });
  });
});
