import { trend } from '../../src/functions/trend';
import oracle from '../oracle/rhythm.json';
import { useRealCustomFunctions, type CustomFunctionError } from './useRealCustomFunctions';

useRealCustomFunctions();

describe('ABC.TREND', () => {
  it.each(oracle.histories)('gives the slope R gives for $history', ({ history, slope }) => {
    expect(trend([history])[0]![0]).toBeCloseTo(slope, 12);
  });

  it('keeps the place of a blank in time', () => {
    expect(trend([[10, '', 30, 'x', 50]])).toEqual([[expect.closeTo(1 / 3, 12)]]);
    expect(trend([[10, 30, 50]])[0]![0]).not.toBeCloseTo(1 / 3, 6);
  });

  it('answers each row for itself', () => {
    const answers = trend([
      [1, 2, 3],
      ['', null, 'x'],
      [1, '#N/A', 3],
      [1, 2, null],
    ]).flat();
    expect(answers.slice(0, 2)).toEqual([0.5, '']);
    expect((answers.slice(2) as CustomFunctionError[]).map(({ code, message }) => [code, message])).toEqual([
      ['#N/A', 'history: column 2 of this row holds #N/A. Correct that cell first.'],
      ['#N/A', 'Numbers in this row: 2; at least 3 are needed.'],
    ]);
  });
});
