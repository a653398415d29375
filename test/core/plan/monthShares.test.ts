import { monthShares } from '../../../src/core/plan/monthShares';
import { sCurve } from '../../../src/core/plan/sCurve';

const evenly = Array.from({ length: 12 }, (_, month) => (month + 1) / 12);
const blank = Object.freeze(new Array<undefined>(12).fill(undefined));

describe('the share of a year that is done by the end of each month', () => {
  it('follows last year where its twelve months are known', () => {
    const shares = monthShares('season', [1, 1, 2, 0, 0, 0, 0, 0, 4, 0, 0, 8]);
    expect([...shares]).toEqual([1, 2, 4, 4, 4, 4, 4, 4, 8, 8, 8, 16].map((sum) => sum / 16));
  });

  it.each([
    ['a month is not known', [undefined, ...new Array<number>(11).fill(5)]],
    ['a month is negative', [-1, ...new Array<number>(11).fill(5)]],
    ['nothing was sold', new Array<number>(12).fill(0)],
    ['nothing is known', blank],
  ])('is even where %s', (_, lastYear) => {
    expect([...monthShares('season', lastYear)]).toEqual(evenly);
  });

  it('does not look at last year where it is to be even', () => {
    expect([...monthShares('even', [12, ...new Array<number>(11).fill(0)])]).toEqual(evenly);
  });

  it('climbs along the S-curve, exactly to 1', () => {
    const shares = monthShares('s', blank);
    expect(shares[11]).toBe(1);
    (sCurve(0, 1, 12) as Float64Array).forEach((share, month) => expect(shares[month]).toBeCloseTo(share, 14));
    expect(monthShares('s', blank, { steepness: 7, middle: 0.3 })[5]).toBeGreaterThan(shares[5]!);
  });

  it('is a straight line at steepness 0, and where the curve is too steep for a number', () => {
    expect([...monthShares('s', blank, { steepness: 0, middle: 0.5 })]).toEqual(evenly);
    expect(
      [...monthShares('s', blank, { steepness: 1e4, middle: 0.5 })].every((share) => share >= 0 && share <= 1),
    ).toBe(true);
    expect([...monthShares('s', blank, { steepness: NaN, middle: 0.5 })]).toEqual(evenly);
  });
});
