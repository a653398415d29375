import { nativeGrid } from '../../../src/sheets/native/nativeGrid';
import { nativeShare } from '../../../src/sheets/native/nativeShare';
import { nativeJudgement, nativePlaces } from './nativeExample';

const share = (combination: 'rank' | 'minmax' | 'ordered') => {
  const grid = nativeGrid(nativeJudgement(2, { combination }), nativePlaces(2));
  const formula = nativeShare(combination, 1, 'E5', grid, '');
  const names = (['judged', 'tolerance', 'least', 'span'] as const).filter((kind) => {
    return grid.rows.some((row) => row.kind === kind) && formula.includes(grid.cell(kind, 1));
  });
  return [formula, names] as const;
};

describe('the native formula of a share', () => {
  it('counts the customers below and half of the equal ones for a rank', () => {
    const [formula, names] = share('rank');
    expect(formula).toContain('SUMPRODUCT(FREQUENCY($E$5:$E$14,{-1;1}*');
    expect(formula).toMatch(/^=IF\(ISNUMBER\(E5\),IF\(E5>.*,0\),""\)$/);
    expect(names).toEqual(['judged', 'tolerance']);
  });

  it('looks at no other row for the place between the least and the largest', () => {
    for (const method of ['minmax', 'ordered'] as const) {
      const [formula, names] = share(method);
      expect(formula).not.toContain('$E$14');
      expect(names).toEqual(['tolerance', 'least', 'span']);
    }
  });
});
