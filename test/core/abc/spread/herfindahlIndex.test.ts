import { herfindahlIndex } from '../../../../src/core/abc/spread/herfindahlIndex';
import oracle from '../../../oracle/computed.json';

const index = (...values: readonly number[]) => herfindahlIndex(Float64Array.from(values));

describe('herfindahlIndex', () => {
  it.each(Object.entries(oracle))('agrees with R: %s', (_, answer) => {
    expect(index(...answer.values)).toBeCloseTo(answer.hhi, 12);
  });

  it('is 1/n when all have the same, and 1 when one has everything', () => {
    expect(index(3, 3, 3, 3)).toBe(0.25);
    expect(index(0, 1e300, -4)).toBe(1);
  });

  it('works at both ends of the number range', () => {
    expect(index(1.5e308, 0.5e308)).toBeCloseTo(0.625, 14);
    expect(index(15e-324, 5e-324)).toBeCloseTo(0.625, 14);
  });

  it('says why there is nothing to measure', () => {
    expect(index()).toEqual({ unknown: 'noValues' });
    expect(index(0, -1)).toEqual({ unknown: 'noPositive' });
  });
});
