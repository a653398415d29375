import { nativeGrid } from '../../../src/sheets/native/nativeGrid';
import { nativeJudgement, nativePlaces } from './nativeExample';

describe('the addresses of native formulas', () => {
  const grid = nativeGrid(nativeJudgement(2, { combination: 'table' }), nativePlaces(2));

  it('are those of the limits block: a column a list, a row a kind and tier', () => {
    expect(grid.cell('part', 0)).toBe('$C$3');
    expect(grid.cell('part', 1, 2)).toBe('$D$5');
    expect(grid.down('part', 1, 3)).toBe('$D$3:$D$5');
    expect(grid.across('judged')).toMatch(/^\$C\$(\d+):\$D\$\1$/);
    expect(grid.decisions).toBe('$C$6:$D$8');
  });

  it('are those of the values in the table', () => {
    expect(grid.list(1)).toBe('$E$5:$E$14');
    expect(nativeGrid(nativeJudgement(2), nativePlaces(2)).list(2)).toBe('$C$5:$C$14');
  });

  it('end in an error where there is nothing', () => {
    expect(() => grid.cell('weight', 0)).toThrow('no row "weight"');
    expect(() => nativeGrid(nativeJudgement(1), { ...nativePlaces(1), score: undefined }).list(1)).toThrow('list 1');
    expect(nativeGrid(nativeJudgement(1), nativePlaces(1)).decisions).toBeUndefined();
  });
});
