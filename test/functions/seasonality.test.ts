import { seasonality } from '../../src/functions/seasonality';
import oracle from '../oracle/rhythm.json';
import { errorOf, useRealCustomFunctions, type CustomFunctionError } from './useRealCustomFunctions';

useRealCustomFunctions();
const months = Object.freeze([3, 9, 1, 8, 2, 9, 1, 9, 3, 8, 2, 10]);

describe('ABC.SEASONALITY', () => {
  it.each(oracle.seasons)('gives what R gives for $history by $length', ({ history, length, indices }) => {
    expect(seasonality([history], length)).toEqual([indices.map((index) => expect.closeTo(index, 12) as number)]);
  });

  it('adds up the rows and takes twelve months unless told', () => {
    const [indices] = seasonality([months, months.map((value) => 2 * value)]) as number[][];
    expect(indices).toHaveLength(12);
    expect(indices).toEqual(
      seasonality([months], null)[0]!.map((index) => expect.closeTo(index as number, 12) as number),
    );
    expect(indices!.reduce((sum, index) => sum + index, 0) / 12).toBeCloseTo(1, 12);
  });

  it('leaves blanks and text out and marks a position without a number alone', () => {
    const [answer] = seasonality([[1, '', 3, 'x']], 2);
    expect(answer![0]).toBe(1);
    expect(answer![1] as CustomFunctionError).toMatchObject({ code: '#N/A', message: 'There is no number to judge.' });
  });

  it.each([1, -4, 2.5])('refuses a season of %d periods', (length) => {
    expect(errorOf(() => seasonality([months], length))).toEqual({
      code: '#VALUE!',
      message: 'The length of a season is a whole number of periods, 2 or more.',
    });
  });

  it('refuses a length that is no number, and says what the data lacks', () => {
    expect(errorOf(() => seasonality([months], 'year'))).toEqual({
      code: '#VALUE!',
      message: 'season_length takes one number.',
    });
    expect(errorOf(() => seasonality([[1, 2, 3]]))).toEqual({
      code: '#N/A',
      message: 'There are 3 periods; one complete season needs 12.',
    });
    expect(errorOf(() => seasonality([[1, '#REF!']], 2))).toEqual({
      code: '#N/A',
      message: 'history: row 1, column 2 of the range holds #REF!. Correct that cell first.',
    });
    expect(errorOf(() => seasonality([[1, -1]], 2)).code).toBe('#N/A');
    expect(errorOf(() => seasonality([['', '']], 2)).code).toBe('#N/A');
  });
});
