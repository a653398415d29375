import { historyCentre } from '../../../src/core/stability/historyCentre';

describe('the centre of a history', () => {
  it('leaves an ordinary history as it is', () => {
    const history = Float64Array.of(3, 0, -1, 6);
    expect(historyCentre(history)).toMatchObject({ mean: 2 });
    expect((historyCentre(history) as { shares: Float64Array }).shares).toBe(history);
  });

  it.each([[1e300], [1.7e308], [1e-300]])('scales a history of %d by a power of two', (value) => {
    const { shares, mean } = historyCentre(Float64Array.of(value, value, value)) as {
      shares: Float64Array;
      mean: number;
    };
    expect(mean).toBeGreaterThanOrEqual(1);
    expect(mean).toBeLessThan(2);
    expect(shares[0]).toBeCloseTo(mean, 14);
  });

  it('is unknown below three periods and without a mean above zero', () => {
    expect(historyCentre(Float64Array.of(1, 2))).toEqual({ unknown: 'tooFewPeriods', need: 3, have: 2 });
    expect(historyCentre(new Float64Array(5))).toEqual({ unknown: 'meanNotPositive' });
    expect(historyCentre(Float64Array.of(0.1, 0.2, -0.3))).toEqual({ unknown: 'meanNotPositive' });
    expect(historyCentre(Float64Array.of(1, Infinity, 1))).toEqual({ unknown: 'meanNotPositive' });
    expect(historyCentre(Float64Array.of(1, NaN, 1))).toEqual({ unknown: 'meanNotPositive' });
  });
});
