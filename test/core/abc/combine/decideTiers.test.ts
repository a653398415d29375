import type { Decider } from '../../../../src/core/abc/combine/Decider';
import { decideTiers } from '../../../../src/core/abc/combine/decideTiers';

const list = (...values: readonly number[]) => ({
  values: Float64Array.from(values),
  known: Uint8Array.from(values, (value) => (Number.isNaN(value) ? 0 : 1)),
});
const count = { method: 'count', ratio: [1, 1, 1] } as const;
const deciderOf = (lists: Decider['lists'], rule?: Decider['rule']): Decider => {
  return { lists, cuts: lists.map(() => count), rule, decisions: {} };
};

describe('decideTiers', () => {
  it('cuts one list', () => {
    expect(decideTiers(deciderOf([list(9, NaN, 5, 1)]))).toEqual(['A', undefined, 'B', 'C']);
  });

  it('cuts it in another way when asked', () => {
    const limits = { method: 'limits', limits: [5] } as const;
    expect(decideTiers(deciderOf([list(9, 5, 1)]), [limits])).toEqual(['A', 'A', 'B']);
  });

  it('joins letters by a rule', () => {
    const lists = [list(9, 5, 1, NaN), list(NaN, 1, 5, NaN)];
    expect(decideTiers(deciderOf(lists, 'best'))).toEqual(['A', 'B', 'A', undefined]);
    expect(decideTiers(deciderOf(lists, 'worst'))).toEqual(['A', 'C', 'C', undefined]);
  });

  it('says why it cannot', () => {
    expect(decideTiers(deciderOf([list(0, -1)]))).toEqual({ unknown: 'noPositive' });
    expect(decideTiers(deciderOf([list(0, -1), list(-5, 0)], 'median'))).toEqual({ unknown: 'noPositive' });
    expect(decideTiers(deciderOf([list(0, -1), list(5, 0)], 'median'))).toEqual(['B', 'C']);
    const none = { method: 'limits', limits: [] } as const;
    expect(decideTiers(deciderOf([list(1), list(2)], 'best'), [none, none])).toMatchObject({ unknown: 'badLimits' });
  });
});
