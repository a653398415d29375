import { cycle } from '../../src/functions/cycle';
import oracle from '../oracle/rhythm.json';
import { errorOf, useRealCustomFunctions } from './useRealCustomFunctions';

useRealCustomFunctions();

describe('ABC.CYCLE', () => {
  it.each(oracle.dates)('gives the days R gives for $dates', ({ dates, cycle: expected }) => {
    expect(cycle(dates.map((date) => [date]))).toEqual([[expected]]);
    expect(cycle([dates])).toEqual([[expected]]);
  });

  it('drops the time of day, blanks, text and numbers that are no date', () => {
    expect(cycle([[45292.9], [45299.1], [45299.8], [''], ['2024-01-09'], [-3], [1e9], [45306]])).toEqual([[7]]);
  });

  it('needs three different days and cells without errors', () => {
    expect(errorOf(() => cycle([[45292], [45292.5], [45299]]))).toEqual({
      code: '#N/A',
      message: 'There are 2 different order days; at least 3 are needed.',
    });
    expect(errorOf(() => cycle([['']])).message).toContain('There are 0 different');
    expect(errorOf(() => cycle([[45292], ['#VALUE!']]))).toEqual({
      code: '#N/A',
      message: 'dates: row 2, column 1 of the range holds #VALUE!. Correct that cell first.',
    });
  });
});
