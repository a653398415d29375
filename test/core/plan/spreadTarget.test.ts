import fc from 'fast-check';
import { roundTo } from '../../../src/core/plan/roundTo';
import { spreadTarget } from '../../../src/core/plan/spreadTarget';
import type { PlanSplit } from '../../../src/core/plan/PlanRequest';

const blank = Object.freeze(new Array<undefined>(12).fill(undefined));
const season = Object.freeze([10, 0, 30, 20, 20, 20, 5, 5, 5, 40, 25, 20]);
const months = (...args: Parameters<typeof spreadTarget>) => [...(spreadTarget(...args) as Float64Array)];
/** To the cent. */
const sum = (amounts: readonly number[]) =>
  roundTo(
    amounts.reduce((total, amount) => total + amount, 0),
    2,
  );

describe("a year's target by month", () => {
  it('follows the season', () => {
    expect(months(2000, { split: 'season', lastYear: season })).toEqual(season.map((amount) => amount * 10));
  });

  it('adds up to the year, however it is rounded', () => {
    expect(months(100, { split: 'even', lastYear: blank, decimals: 0 })).toEqual([8, 9, 8, 8, 9, 8, 8, 9, 8, 8, 9, 8]);
    expect(months(100.01, { split: 'even', lastYear: blank, decimals: 0 })[11]).toBe(8.01);
    expect(sum(months(0.07, { split: 's', lastYear: blank }))).toBe(0.07);
  });

  it('takes the quarters that were typed in, and divides each by the season within it', () => {
    const typed = months(1, { split: 'season', lastYear: season, quarters: [80, 60, 30, 170] });
    expect(typed).toEqual([20, 0, 60, 20, 20, 20, 10, 10, 10, 80, 50, 40]);
  });

  it('divides a quarter evenly that was nothing last year', () => {
    const lastYear = [0, 0, 0, ...season.slice(3)];
    expect(months(1, { split: 'season', lastYear, quarters: [3, 0, 0, 0] }).slice(0, 4)).toEqual([1, 1, 1, 0]);
  });

  it('adds up to typed quarters that come to nothing, or that mix signs', () => {
    const even = (quarters: readonly number[]) => months(9, { split: 'even', lastYear: blank, quarters });
    expect(even([100, 0, 0, -100])).toEqual([33.33, 33.34, 33.33, 0, 0, 0, 0, 0, 0, -33.33, -33.34, -33.33]);
    expect(sum(even([100, -200, 50, 20]).slice(3, 6))).toBe(-200);
    expect(even([0, 0, 0, 0])).toEqual(new Array(12).fill(0));
    expect(spreadTarget(9, { split: 'even', lastYear: blank, quarters: [1, NaN, 1, 1] })).toEqual({
      unknown: 'noValues',
    });
  });

  it('is not known without a target, with a target of 0, or with other than 12 months and 4 quarters', () => {
    expect(spreadTarget(0, { split: 'even', lastYear: blank })).toEqual({ unknown: 'noValues' });
    expect(spreadTarget(NaN, { split: 'even', lastYear: blank })).toEqual({ unknown: 'noValues' });
    expect(spreadTarget(9, { split: 'even', lastYear: [] })).toEqual({ unknown: 'badShape' });
    expect(spreadTarget(9, { split: 'even', lastYear: blank, quarters: [9] })).toEqual({ unknown: 'badShape' });
  });

  it('adds up to the quarters and the year for any target, history, split and decimals', () => {
    const cents = fc.integer({ min: 1, max: 1e11 }).map((amount) => amount / 100);
    const signed = fc.integer({ min: -1e11, max: 1e11 }).map((amount) => amount / 100);
    const history = fc.array(fc.option(fc.double({ min: -1e6, max: 1e9, noNaN: true }), { nil: undefined }), {
      minLength: 12,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        cents,
        fc.oneof(history, fc.array(cents, { minLength: 12, maxLength: 12 })),
        fc.constantFrom<PlanSplit>('season', 'even', 's'),
        fc.option(fc.tuple(signed, signed, signed, signed), { nil: undefined }),
        fc.integer({ min: 0, max: 4 }),
        (target, lastYear, split, quarters, decimals) => {
          const spread = months(target, { split, lastYear, decimals, ...(quarters && { quarters }) });
          expect(spread.every(Number.isFinite)).toBe(true);
          expect(sum(spread)).toBe(quarters ? sum(quarters) : target);
          quarters?.forEach((quarter, place) => expect(sum(spread.slice(place * 3, place * 3 + 3))).toBe(quarter));
        },
      ),
    );
  });
});
