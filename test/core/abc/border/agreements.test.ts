import { agreements } from '../../../../src/core/abc/border/agreements';
import type { Tier } from '../../../../src/core/abc/Tier';

const list = (...values: readonly number[]) => ({
  values: Float64Array.from(values),
  known: Uint8Array.from(values, (value) => (Number.isNaN(value) ? 0 : 1)),
});
const over = (...lists: readonly ReturnType<typeof list>[]) => ({ lists, cuts: [], rule: undefined, decisions: {} });

describe('agreements', () => {
  it('counts the usual rules with the same tier', () => {
    // By count A B B C C; by value 70:20:10 A A B C C; by value 80:15:5 A A B B C; computed A B C C C.
    const given: Tier[] = ['A', 'B', 'C', 'C', 'C'];
    expect(agreements(given, over(list(50, 30, 10, 6, 4)))).toEqual([
      { same: 4, of: 4 },
      { same: 2, of: 4 },
      { same: 1, of: 4 },
      { same: 3, of: 4 },
      { same: 4, of: 4 },
    ]);
  });

  it('leaves out rules that cannot judge and customers without a tier', () => {
    expect(agreements(['A', undefined, 'A'], over(list(9, NaN, 9)))).toEqual([
      { same: 3, of: 3 },
      undefined,
      { same: 3, of: 3 },
    ]);
  });

  it('joins letters by the same rule under every cut', () => {
    const both = { ...over(list(50, 30, 10, 6, 4), list(4, 6, 10, 30, 50)), rule: 'best' as const };
    expect(agreements(['A', 'A', 'B', 'A', 'A'], both).map((agreement) => agreement?.same)).toEqual([4, 2, 3, 2, 4]);
  });
});
