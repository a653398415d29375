import { linearTrend } from '../../../src/core/stability/linearTrend';
import type { Trend } from '../../../src/core/stability/CustomerStability';
import oracle from '../../oracle/rhythm.json';

const trend = (...history: number[]) => linearTrend(Float64Array.from(history)) as Trend;

describe('the trend', () => {
  it.each(oracle.histories)('of $history is what R gives', ({ history, slope, t }) => {
    expect(trend(...history).slope).toBeCloseTo(slope, 12);
    expect(trend(...history).t / t).toBeCloseTo(1, 9);
  });

  it('is level with t 0 when nothing changes, noise included', () => {
    expect(trend(0.3, 0.1 + 0.2, 0.3)).toEqual({ slope: 0, t: 0, direction: 'level' });
  });

  it('has the largest t there is on a straight line', () => {
    expect(trend(1, 2, 3)).toEqual({ slope: 0.5, t: Number.MAX_VALUE, direction: 'growing' });
    expect(trend(30, 20, 10)).toEqual({ slope: -0.5, t: -Number.MAX_VALUE, direction: 'shrinking' });
  });

  it('needs 5 % of the mean a period to be called growing, and exactly 5 % is enough', () => {
    expect(trend(95, 100, 105).direction).toBe('growing');
    expect(trend(95.1, 100, 104.9).direction).toBe('level');
  });

  it('needs a t of 2: a steep line through scattered points may be chance', () => {
    expect(trend(10, 80, 5, 90)).toMatchObject({ direction: 'level' });
    expect(Math.abs(trend(10, 80, 5, 90).slope)).toBeGreaterThan(0.05);
  });

  it('places values in time where some are missing', () => {
    const found = linearTrend(Float64Array.of(10, 20, 50), Float64Array.of(0, 1, 4)) as Trend;
    expect(found.t).toBe(Number.MAX_VALUE);
    expect(found.slope).toBeCloseTo(10 / (80 / 3), 12);
  });

  it('works at both ends of the number range', () => {
    expect(trend(1e308, 1.5e308, 0.5e308).slope).toBeCloseTo(-0.25, 12);
    expect(trend(1e-300, 1.5e-300, 0.5e-300).slope).toBeCloseTo(-0.25, 12);
  });

  it('says why it has no answer', () => {
    expect(trend(1, 2)).toEqual({ unknown: 'tooFewPeriods', need: 3, have: 2 });
    expect(trend(-1, 0, 1)).toEqual({ unknown: 'meanNotPositive' });
  });
});
