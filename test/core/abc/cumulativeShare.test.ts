import { cumulativeShare } from '../../../src/core/abc/cumulativeShare';

const shares = (values: readonly number[]) => cumulativeShare(Float64Array.from(values));

describe('cumulativeShare', () => {
  it('gives each value the share of all larger or equal ones, in the order given', () => {
    expect(shares([10, 50, 40])).toEqual(Float64Array.of(1, 0.5, 0.9));
    expect(shares([2, 4, 2])).toEqual(Float64Array.of(1, 0.5, 1));
  });

  it('leaves values at or below zero out of the total and stands them at 1', () => {
    expect(shares([3, -5, 1, 0])).toEqual(Float64Array.of(0.75, 1, 1, 1));
  });

  it('survives totals beyond every double', () => {
    expect(shares([1e308, 1e308])).toEqual(Float64Array.of(1, 1));
  });

  it('says why it has no answer', () => {
    expect(shares([])).toEqual({ unknown: 'noValues' });
    expect(shares([0, -1])).toEqual({ unknown: 'noPositive' });
  });
});
