import { giniCoefficient } from '../../../../src/core/abc/spread/giniCoefficient';
import oracle from '../../../oracle/computed.json';

const gini = (...values: readonly number[]) => giniCoefficient(Float64Array.from(values));

describe('giniCoefficient', () => {
  it.each(Object.entries(oracle))('agrees with R on half the mean difference of all pairs: %s', (_, answer) => {
    expect(gini(...answer.values)).toBeCloseTo(answer.gini, 12);
  });

  it('is 0 when all have the same, and (n - 1) / n when one has everything', () => {
    expect(gini(0.1, 0.1, 0.1)).toBe(0);
    expect(gini(7)).toBe(0);
    expect(gini(0, 0, 7, 0)).toBe(0.75);
  });

  it('counts negative values as customers who have nothing', () => {
    expect(gini(-50, 4, 2)).toBe(gini(0, 4, 2));
  });

  it('works at both ends of the number range', () => {
    expect(gini(1.5e308, 0.5e308)).toBeCloseTo(0.25, 14);
    expect(gini(15e-324, 5e-324)).toBeCloseTo(0.25, 14);
  });

  it('says why there is nothing to measure', () => {
    expect(gini()).toEqual({ unknown: 'noValues' });
    expect(gini(0, -1)).toEqual({ unknown: 'noPositive' });
  });
});
