import { nativeGrid } from '../../../src/sheets/native/nativeGrid';
import { nativeScore } from '../../../src/sheets/native/nativeScore';
import { nativeJudgement, nativePlaces } from './nativeExample';

const score = (combination: 'rank' | 'minmax' | 'ordered') => {
  const grid = nativeGrid(nativeJudgement(2, { combination }), nativePlaces(2));
  return nativeScore(combination, 'F5:G5', 2, grid, 'Overview!');
};

describe('the native formula of a score', () => {
  it('is the mean of the known shares by weight', () => {
    const known = 'SUMIF(F5:G5,">=0",Overview!$C$3:$D$3)';
    const isAny = 'SUMPRODUCT(Overview!$C$3:$D$3,Overview!$C$12:$D$12)>0';
    const mean = `=IF(AND(Overview!$C$9=0,${isAny},${known}>0),SUMPRODUCT(Overview!$C$3:$D$3,F5:G5)/${known},"")`;
    expect(score('rank')).toBe(mean);
    expect(score('minmax')).toBe(mean);
  });

  it('is the best mean of the first ones where only their order counts', () => {
    const best =
      /^=IF\(AND\(Overview!\$C\$9=0,SUM\(Overview!\$C\$13:\$D\$13\)>0,COUNT\(F5:G5\)>0\),MAX\(IFERROR\(AVERAGEIF\((Overview![$CD0-9:]+),"<=1",F5:G5\),0\),IFERROR\(AVERAGEIF\(\1,"<=2",F5:G5\),0\)\),""\)$/;
    expect(score('ordered')).toMatch(best);
  });
});
