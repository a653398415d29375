import type { Cut } from '../../../src/core/abc/cut/Cut';
import { nativeGrid } from '../../../src/sheets/native/nativeGrid';
import { nativeLimitFormula } from '../../../src/sheets/native/nativeLimitFormula';
import type { NativeRowKind } from '../../../src/sheets/native/nativeRows';
import { nativeJudgement, nativePlaces } from './nativeExample';

const value: Cut = { method: 'value', ratio: [80, 15, 5] };
const grid = nativeGrid(nativeJudgement(2, value), nativePlaces(2));
const formula = (kind: NativeRowKind, list: number, cut: Cut, tier = 0, above?: string) =>
  nativeLimitFormula({ kind, tier, step: 4 }, list, cut, grid, 'List!V', above);

describe('the formulas of the limits block', () => {
  it('are those that the cut of the list asks for', () => {
    const count: Cut = { method: 'count', ratio: [1, 2, 2] };
    const kinds: readonly NativeRowKind[] = ['cutPlace', 'groupStart', 'cutSum', 'search', 'sum', 'end', 'above'];
    const asked = (list: number, cut: Cut) => kinds.filter((kind) => formula(kind, list, cut) !== undefined);
    expect(asked(2, count)).toEqual(['cutPlace', 'groupStart', 'end', 'above']);
    expect(asked(0, value)).toEqual(['cutSum', 'search', 'sum', 'end', 'above']);
    expect(formula('end', 0, value, 2)).toBeUndefined();
  });

  it('search on from the place found so far', () => {
    const [first, next] = [formula('search', 0, value), formula('search', 0, value, 0, 'C20')];
    expect(first).toMatch(/^=IF\(4>.*\+IF\(8>.*\+IF\(12>/);
    expect(next).toMatch(/^=C20\+IF\(C20\+4>.*,4,0\)\)\+IF\(C20\+8>/);
  });

  it('round a share of the customers half up and never above the tier before', () => {
    const [judged, first] = [grid.cell('judged', 2), grid.cell('cutPlace', 2)];
    const parts = (to: number) => grid.down('part', 2, to);
    expect(formula('cutPlace', 2, { method: 'count', ratio: [1, 2, 2] }, 1)).toBe(
      `=MAX(${first},INT(${judged}*SUM(${parts(2)})/SUM(${parts(3)})+0.5+0.000000001))`,
    );
  });
});
