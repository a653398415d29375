import { tierSides } from '../../../../src/core/abc/border/tierSides';

const list = { values: Float64Array.of(50, 40, 12, 10, 3, 99), known: Uint8Array.of(1, 1, 1, 1, 1, 0) };
const count = { method: 'count', ratio: [1, 2, 2] } as const;

describe('tierSides', () => {
  it('finds the smallest value above a tier and the largest below it', () => {
    expect(tierSides(list, ['A', 'A', 'B', 'B', 'C', undefined], count)).toEqual({
      A: { up: undefined, down: { to: 'B', border: 12 } },
      B: { up: { to: 'A', border: 40 }, down: { to: 'C', border: 3 } },
      C: { up: { to: 'B', border: 10 }, down: undefined },
    });
  });

  it('passes over tiers without customers', () => {
    expect(tierSides(list, ['A', 'A', 'C', 'C', 'C', undefined], count)).toEqual({
      A: { up: undefined, down: { to: 'C', border: 12 } },
      C: { up: { to: 'A', border: 40 }, down: undefined },
    });
  });

  it('takes limits themselves for borders, whether or not anybody stands behind them', () => {
    const limits = { method: 'limits', limits: [60, 30] } as const;
    expect(tierSides(list, ['B', 'B', 'C', 'C', 'C', undefined], limits)).toEqual({
      A: { up: undefined, down: { to: 'B', border: 60 } },
      B: { up: { to: 'A', border: 60 }, down: { to: 'C', border: 30 } },
      C: { up: { to: 'B', border: 30 }, down: undefined },
    });
  });
});
