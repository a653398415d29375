import { nativeLists } from '../../../src/sheets/native/nativeLists';
import { nativeJudgement } from './nativeExample';

describe('the lists that native formulas cut', () => {
  it('are the one indicator', () => {
    const cuts = [{ method: 'count', ratio: [1, 2, 2] }];
    expect(nativeLists(nativeJudgement(1))).toEqual({ cuts, combination: undefined, score: undefined });
  });

  it('are the indicators and the score, by count whatever draws the letters', () => {
    const value = { method: 'value', ratio: [8, 2] } as const;
    expect(nativeLists(nativeJudgement(2, value))).toEqual({
      cuts: [value, value, { method: 'count', ratio: [1, 2, 2] }],
      combination: 'rank',
      score: 2,
    });
  });

  it('are the indicators alone where letters decide, by the middle one where a table would be too long', () => {
    const table = (ratio: number[]) => nativeLists(nativeJudgement(3, { combination: 'table', ratio }));
    expect(table([1, 2, 2])).toMatchObject({ combination: 'table', score: undefined });
    expect(table([1, 1, 1, 1])).toMatchObject({ combination: 'median', score: undefined });
    expect(table([1, 1, 1, 1]).cuts).toHaveLength(3);
  });
});
