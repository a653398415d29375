import { detrendedVariation } from '../../../src/core/stability/detrendedVariation';
import oracle from '../../oracle/stability.json';

describe('detrendedVariation', () => {
  it.each(oracle)('gives what numpy gives for $history', ({ history, detrended }) => {
    expect(detrendedVariation(Float64Array.from(history))).toBeCloseTo(detrended, 12);
  });

  it('is exactly 0 on a straight line, whatever its slope', () => {
    expect(detrendedVariation(Float64Array.of(0.1, 0.2, 0.3, 0.4))).toBe(0);
    expect(detrendedVariation(Float64Array.of(70, 60, 50))).toBe(0);
  });

  it('places values in time where some are missing', () => {
    const line = Float64Array.of(10, 20, 50, 60);
    expect(detrendedVariation(line, Float64Array.of(0, 1, 4, 5))).toBe(0);
    expect(detrendedVariation(line)).not.toBe(0);
  });

  it('says why it has no answer', () => {
    expect(detrendedVariation(Float64Array.of(1, 2))).toEqual({ unknown: 'tooFewPeriods', need: 3, have: 2 });
    expect(detrendedVariation(Float64Array.of(-1, -2, -3))).toEqual({ unknown: 'meanNotPositive' });
    expect(detrendedVariation(Float64Array.of(1, 2, 3), Float64Array.of(1, 2))).toMatchObject({ unknown: 'badShape' });
  });
});
