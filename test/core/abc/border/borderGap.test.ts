import { borderGap } from '../../../../src/core/abc/border/borderGap';

const sides = { up: { to: 'A', border: 100 }, down: { to: 'C', border: 40 } } as const;

describe('borderGap', () => {
  it('measures both ways, and says which border is near', () => {
    expect(borderGap(95, sides, 0.05)).toMatchObject({
      up: 5,
      down: 55,
      isUpNear: true,
      isDownNear: false,
      isNear: true,
    });
    expect(borderGap(94, sides, 0.05)).toMatchObject({ up: 6, isNear: false });
    expect(borderGap(42, sides, 0.05)).toMatchObject({
      down: 2,
      upTo: 'A',
      downTo: 'C',
      isDownNear: true,
      isNear: true,
    });
    expect(borderGap(42, sides, 0)).toMatchObject({ isNear: false });
  });

  it('has no distance where there is no tier', () => {
    const { up, upTo, isNear } = borderGap(1, { up: undefined, down: undefined }, 1);
    expect([up, upTo, isNear]).toEqual([undefined, undefined, false]);
  });

  it('is never negative and never infinite', () => {
    expect(borderGap(100.0000001, sides, 0.05).up).toBe(0);
    expect(borderGap(-1.7e308, { up: { to: 'A', border: 1.7e308 }, down: undefined }, 0.05).up).toBe(Number.MAX_VALUE);
  });
});
