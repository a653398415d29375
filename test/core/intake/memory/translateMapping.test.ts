import { guessMapping } from '../../../../src/core/intake/guess/guessMapping';
import type { Mapping } from '../../../../src/core/intake/Mapping';
import { translateMapping } from '../../../../src/core/intake/memory/translateMapping';
import { cellsOf } from '../cellsOf';

const guess = guessMapping(cellsOf(['区域', '客户', '客户编号', '日期', '回款额']), 45_800);
const mapping: Mapping = Object.freeze({
  customer: 10,
  name: 11,
  date: 12,
  indicators: [{ kind: 'scale' as const, column: 13 }],
});
const now = new Map([
  [10, 2],
  [11, 1],
  [12, 3],
  [13, 4],
]);

describe('a mapping whose columns have moved', () => {
  it('has every part where its column is now, and labels of totals where texts are left', () => {
    expect(translateMapping(mapping, now, { ...guess, labels: [0, 1] }, () => undefined)).toEqual({
      customer: 2,
      name: 1,
      date: 3,
      labels: [0],
      indicators: [{ kind: 'scale', column: 4 }],
    });
  });

  it('leaves the guessed customer among the labels where another column was chosen', () => {
    expect([guess.customer, guess.name]).toEqual([2, 1]);
    const places = new Map([
      [12, 3],
      [13, 4],
    ]);
    const byDay: Mapping = { customer: 12, indicators: mapping.indicators };
    expect(translateMapping(byDay, places, guess, () => undefined)?.labels).toEqual(expect.arrayContaining([1, 2]));
  });

  it('is none where the periods are no longer the same', () => {
    const period = { kind: 'scale', periods: [{ column: 13, first: 45_658, last: 45_688 }] } as const;
    const wide: Mapping = { customer: 10, indicators: [period] };
    expect(translateMapping(wide, now, guess, () => undefined)).toBeUndefined();
    const moved = translateMapping(wide, now, guess, ({ kind, periods }, at) => ({
      kind,
      periods: periods.map((each) => ({ ...each, column: at(each.column) })),
    }));
    expect(moved!.indicators).toEqual([{ ...period, periods: [{ ...period.periods[0], column: 4 }] }]);
  });
});
