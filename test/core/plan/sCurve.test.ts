import fc from 'fast-check';
import { sCurve } from '../../../src/core/plan/sCurve';
import oracle from '../../oracle/sCurve.json';

const path = (...inputs: Parameters<typeof sCurve>) => Array.from(sCurve(...inputs) as Float64Array);

describe('sCurve', () => {
  it.each(oracle)(
    'gives what R gives from $start to $target in $periods periods',
    ({ start, target, periods, steepness, path: wanted }) => {
      const found = path(start, target, periods, steepness);
      expect(found).toHaveLength(periods);
      found.forEach((value, place) => expect(value).toBeCloseTo(wanted[place]!, 9));
    },
  );

  it('is what the plan templates compute: steepness 7 unless another is given', () => {
    const share = (x: number) => 1 / (1 + Math.exp(-7 * (x - 0.5)));
    const third = (share(1 / 3) - share(0)) / (share(1) - share(0));
    expect(path(0, 1, 3)[0]).toBeCloseTo(third, 14);
    expect(path(0, 1, 3)).toEqual(path(0, 1, 3, 7));
  });

  it('is a straight line at steepness 0 and next to it', () => {
    expect(path(0, 8, 4, 0)).toEqual([2, 4, 6, 8]);
    path(0, 8, 4, 1e-6).forEach((value, place) => expect(value).toBeCloseTo(2 * (place + 1), 9));
  });

  it('is one step at the steepest, and in one period', () => {
    expect(path(10, 20, 4, Number.MAX_VALUE)).toEqual([10, 15, 20, 20]);
    expect(path(10, 20, 1)).toEqual([20]);
  });

  it('ends exactly at the target and never turns back, whatever the numbers', () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(
        any,
        any,
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0, max: 60, noNaN: true }),
        (...given) => {
          const [start, target] = given;
          const found = [start, ...path(...given)];
          expect(found.at(-1)).toBe(target);
          const direction = Math.sign(target - start);
          found.slice(1).forEach((value, place) => {
            expect(Math.sign(value - found[place]!) * direction).toBeGreaterThanOrEqual(0);
          });
        },
      ),
    );
  });

  it('stays a number between the two ends of the doubles', () => {
    const found = path(-Number.MAX_VALUE, Number.MAX_VALUE, 5);
    expect(found.every(Number.isFinite)).toBe(true);
    expect(found[4]).toBe(Number.MAX_VALUE);
  });

  it.each([0, -1, 2.5, 16_385, NaN, Infinity])('refuses %p periods', (periods) => {
    expect(sCurve(1, 2, periods)).toEqual({ unknown: 'badPeriods', need: 16_384 });
  });

  it.each([-0.1, NaN, Infinity])('refuses a steepness of %p', (steepness) => {
    expect(sCurve(1, 2, 3, steepness)).toEqual({ unknown: 'badSteepness' });
  });

  it('needs two ends', () => {
    expect(sCurve(NaN, 2, 3)).toEqual({ unknown: 'noValues' });
    expect(sCurve(1, Infinity, 3)).toEqual({ unknown: 'noValues' });
  });
});
