import { coefficientOfVariation } from '../../../src/core/stability/coefficientOfVariation';
import oracle from '../../oracle/stability.json';

const variation = (...history: number[]) => coefficientOfVariation(Float64Array.from(history));

describe('coefficientOfVariation', () => {
  it.each(oracle)('gives what numpy gives for $history', ({ history, cv }) => {
    expect(variation(...history)).toBeCloseTo(cv, 12);
  });

  it('is exactly 0 for a constant history, noise included', () => {
    expect(variation(0.1, 0.1, 0.1, 0.1)).toBe(0);
    expect(variation(0.3, 0.1 + 0.2, 0.3)).toBe(0);
  });

  it('works at both ends of the number range', () => {
    expect(variation(1e308, 1.5e308, 0.5e308)).toBeCloseTo(0.5, 12);
    expect(variation(1e-300, 1.5e-300, 0.5e-300)).toBeCloseTo(0.5, 12);
  });

  it('needs three periods and a mean above zero', () => {
    expect(variation(1, 2)).toEqual({ unknown: 'tooFewPeriods', need: 3, have: 2 });
    expect(variation(0, 0, 0)).toEqual({ unknown: 'meanNotPositive' });
    expect(variation(1, -2, 0)).toEqual({ unknown: 'meanNotPositive' });
    expect(variation(0.1, 0.2, -0.3)).toEqual({ unknown: 'meanNotPositive' });
    expect(variation(1, NaN, 2)).toEqual({ unknown: 'meanNotPositive' });
  });
});
