import { profile } from '../../src/functions/profile';
import { errorOf, useRealCustomFunctions } from './useRealCustomFunctions';

useRealCustomFunctions();

describe('ABC.PROFILE', () => {
  it('gives each row the letters of its columns', () => {
    const rows = [
      [90, 5, 0.1],
      [70, 9, 0.2],
      [50, 7, 0.3],
      [30, 3, 0.4],
      [10, 1, 0.5],
    ];
    expect(profile(rows).flat()).toEqual(['ABC', 'BAC', 'BBB', 'CCB', 'CCA']);
    expect(profile(rows, [[1, 1]]).flat()).toEqual(['AAB', 'AAB', 'AAA', 'BBA', 'BBA']);
    expect(profile(rows, null, 'value').flat()).toHaveLength(5);
  });

  it('shows where a number is missing, and nothing for a row without one', () => {
    expect(
      profile([
        [9, ''],
        ['x', 4],
        [null, ''],
        [1, 1],
      ]).flat(),
    ).toEqual(['A-', '-A', '', 'CC']);
  });

  it('gives the last letter to a column of losses and does not stop', () => {
    expect(
      profile([
        [3, -1],
        [2, -2],
        [1, 0],
      ]).flat(),
    ).toEqual(['AC', 'BC', 'CC']);
  });

  it('gives each column its own limits from a row of its own, and all columns the same from any other shape', () => {
    const rows = [
      [90, 0.5],
      [40, 0.2],
      [10, 0.1],
    ];
    const own = [
      [50, 20],
      [0.4, 0.2],
    ];
    expect(profile(rows, own, 'limits').flat()).toEqual(['AA', 'BB', 'CC']);
    expect(
      profile(
        rows,
        [
          [50, ''],
          [0.2, ''],
        ],
        'limits',
      ).flat(),
    ).toEqual(['AA', 'BA', 'BB']);
    expect(profile(rows, [[50, 20]], 'limits').flat()).toEqual(['AC', 'BC', 'CC']);
    expect(profile(rows, [[50], [20]], 'limits').flat()).toEqual(['AC', 'BC', 'CC']);
  });

  it('draws the letters from the shape of each curve', () => {
    const rows = [50, 30, 10, 6, 4].map((value, index) => [value, [4, 6, 10, 30, 50][index]]);
    expect(profile(rows, null, 'computed').flat()).toEqual(['AC', 'BC', 'CC', 'CB', 'CA']);
  });

  it('names an error cell by row and column', () => {
    expect(
      errorOf(() =>
        profile([
          [1, 2],
          [3, '#REF!'],
        ]),
      ),
    ).toEqual({
      code: '#N/A',
      message: 'indicators: row 2, column 2 of the range holds #REF!. Correct that cell first.',
    });
  });

  it('says what is wrong with an argument and what is missing in the data', () => {
    expect(errorOf(() => profile([[1]], [[1, 2, 3, 4, 5, 6]])).code).toBe('#VALUE!');
    expect(errorOf(() => profile([[1]], null, 'x')).message).toBe(
      'method takes one of: "count", "value", "computed", "limits".',
    );
    expect(errorOf(() => profile([[1, 2]], [[1, 2]], 'limits'))).toMatchObject({ code: '#VALUE!' });
    expect(errorOf(() => profile([[1], [2]], null, 'computed'))).toMatchObject({ code: '#N/A' });
    expect(errorOf(() => profile([['', 'x']]))).toEqual({ code: '#N/A', message: 'There is no number to judge.' });
  });
});
