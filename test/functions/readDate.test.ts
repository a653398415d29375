import { readDate, readDates } from '../../src/functions/readDate';
import { errorOf, useRealCustomFunctions } from './useRealCustomFunctions';

useRealCustomFunctions();

describe('readDate', () => {
  it('takes a day number without its time, yyyymmdd, and yyyymm for the last day of the month', () => {
    const read = [45296.75, [[20240105]], 202401].map((argument) => readDate(argument, 'as_of'));
    expect(read).toEqual([45296, 45296, 45322]);
  });

  it.each([[0], [-1], [1e308], [73416], ['2024-01-05'], [null], [true], [20240230]])('refuses %j', (argument) => {
    expect(errorOf(() => readDate(argument, 'as_of'))).toEqual({ code: '#VALUE!', message: 'as_of takes one date.' });
  });
});

describe('readDates', () => {
  it('knows days only, each in its place, and keeps the errors', () => {
    const { values, known, errors } = readDates([[45296.5, 0, '2024-01-05', null, 20240105, '#N/A']], 'dates');
    expect(Array.from(known)).toEqual([1, 0, 0, 0, 1, 0]);
    expect(Array.from(values)).toEqual([45296, 0, 0, 0, 45296, 0]);
    expect(errors).toEqual([{ row: 1, column: 6, text: '#N/A' }]);
  });

  it('refuses a number that is no date instead of passing over it', () => {
    expect(errorOf(() => readDates([[45296, -1]], 'dates'))).toEqual({
      code: '#VALUE!',
      message: 'dates takes dates only; one of its numbers is no date.',
    });
  });
});
