import { yearTarget } from '../../../src/core/plan/yearTarget';

describe("a year's target", () => {
  it('grows from the base, to the cent', () => {
    expect([
      yearTarget(1234.56, 0.08),
      yearTarget(100, -0.9),
      yearTarget(10, 10),
      yearTarget(1234.56, 0.08, 0),
    ]).toEqual([1333.32, 10, 110, 1333]);
  });

  it('is not known without a base above 0 or without a growth', () => {
    expect([yearTarget(undefined, 0.1), yearTarget(0, 0.1), yearTarget(-5, 0.1), yearTarget(5, NaN)]).toEqual(
      new Array(4).fill(undefined),
    );
    expect([yearTarget(100, -1), yearTarget(100, -5)]).toEqual([undefined, undefined]);
    expect([yearTarget(1e308, 10), yearTarget(100, 1e300), yearTarget(1e15, 0)]).toEqual(new Array(3).fill(undefined));
  });
});
