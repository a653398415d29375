import { stability } from '../../src/functions/stability';
import oracle from '../oracle/stability.json';
import { errorOf, useRealCustomFunctions, type CustomFunctionError } from './useRealCustomFunctions';

const CustomFunctions = useRealCustomFunctions();

describe('ABC.STABILITY', () => {
  it.each(oracle)('gives what numpy gives for $history', ({ history, cv, detrended }) => {
    expect(stability([history], 'cv')[0]![0]).toBeCloseTo(cv, 12);
    expect(stability([history], 'Detrended')[0]![0]).toBeCloseTo(detrended, 12);
  });

  it('calls each row X, Y or Z by the usual limits or by others', () => {
    const rows = [
      [10, 10, 10],
      [1, 2, 3],
      [1, 0, 0],
    ];
    expect(stability(rows)).toEqual([['X'], ['X'], ['Z']]);
    expect(stability(rows, null, [[0.3, 0.8]])).toEqual([['X'], ['Y'], ['Z']]);
  });

  it('keeps the place of a blank in time without counting it as a value', () => {
    expect(stability([[10, 20, '', null, 50]], 'detrended')).toEqual([[0]]);
    expect(stability([[1, '', 2, 'x', 3]], 'cv')).toEqual([[0.5]]);
  });

  it('puts an error into the cell concerned alone, with the reason', () => {
    const cells = stability(
      [
        [1, 2, 3],
        [1, '#REF!', 3],
        [1, 2, ''],
        [-1, 0, 1],
        ['', null, 'x'],
      ],
      'cv',
    ).flat();
    expect([cells[0], cells[4]]).toEqual([0.5, '']);
    const errors = cells.slice(1, 4) as CustomFunctionError[];
    errors.forEach((error) => expect(error).toBeInstanceOf(CustomFunctions.Error));
    expect(errors.map(({ code, message }) => [code, message])).toEqual([
      ['#N/A', 'history: column 2 of this row holds #REF!. Correct that cell first.'],
      ['#N/A', 'Numbers in this row: 2; at least 3 are needed.'],
      ['#N/A', 'The mean is not above zero, so it cannot be the measure of anything.'],
    ]);
  });

  it('names the first of several error cells in a row', () => {
    const [[error]] = stability([[1, '#N/A', '#REF!']]) as [[CustomFunctionError]];
    expect(error.message).toContain('column 2 of this row holds #N/A');
  });

  it('refuses wrong limits and measures for the whole range', () => {
    expect(errorOf(() => stability([[1, 2, 3]], null, [[1, 0.5]]))).toEqual({
      code: '#VALUE!',
      message: 'Limits are two rising numbers above zero, such as {0.5,1}.',
    });
    expect(errorOf(() => stability([[1, 2, 3]], 'gini')).message).toBe(
      'measure takes one of: "class", "cv", "detrended".',
    );
  });
});
