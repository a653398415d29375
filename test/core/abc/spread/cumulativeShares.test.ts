import { cumulativeShares } from '../../../../src/core/abc/spread/cumulativeShares';

const shares = (...values: readonly number[]) => {
  const answer = cumulativeShares(Float64Array.from(values));
  return answer instanceof Float64Array ? [...answer] : answer;
};

describe('cumulativeShares', () => {
  it('gives the share of all larger or equal ones in the order given', () => {
    expect(shares(15, 80, 5)).toEqual([0.95, 0.8, 1]);
  });

  it('gives equal values the share of the last of them', () => {
    expect(shares(10, 50, 20, 20)).toEqual([1, 0.5, 0.9, 0.9]);
    expect(shares(0.1 + 0.2, 0.3)).toEqual([1, 1]);
  });

  it('leaves values at or below zero at the whole', () => {
    expect(shares(-900, 3, 0, 1)).toEqual([1, 0.75, 1, 1]);
  });

  it('works at both ends of the number range', () => {
    expect(shares(0.5e308, 1.5e308)).toEqual([1, 0.75]);
    expect(shares(5e-324, 15e-324)).toEqual([1, 0.75]);
  });

  it('says why there are none', () => {
    expect(shares()).toEqual({ unknown: 'noValues' });
    expect(shares(0)).toEqual({ unknown: 'noPositive' });
  });
});
