import { ageingBuckets, defaultAgeLimits } from '../../../src/core/growth/ageingBuckets';
import oracle from '../../oracle/ageing.json';

const totals = (ages: readonly number[], amounts: readonly number[], limits: readonly number[] = defaultAgeLimits) => {
  const answer = ageingBuckets(Float64Array.from(ages), Float64Array.from(amounts), limits);
  return 'unknown' in answer ? answer : Array.from(answer);
};

describe('ageingBuckets', () => {
  it('gives what pandas gives for 300 amounts, ages on the limits included', () => {
    expect(totals(oracle.ages, oracle.amounts, oracle.limits)).toEqual(oracle.totals);
  });

  it('puts an age of exactly a limit into the younger bucket', () => {
    expect(totals([0, 30, 30.5, 60, 90, 180, 181], [1, 2, 4, 8, 16, 32, 64])).toEqual([3, 12, 16, 32, 64]);
  });

  it('leaves out what is not there yet', () => {
    expect(totals([-1, 5], [100, 7], [10])).toEqual([7, 0]);
  });

  it('nets returns, and adds up without losing cents', () => {
    expect(totals([1, 1], [10, -4], [30])).toEqual([6, 0]);
    expect(
      totals(
        Array.from({ length: 10 }, () => 1),
        Array.from({ length: 10 }, () => 0.1),
        [30],
      ),
    ).toEqual([1, 0]);
  });

  it.each([
    ['no limit', []],
    ['a limit below 0', [-1, 30]],
    ['equal limits', [30, 30]],
    ['falling limits', [60, 30]],
    ['a limit without end', [30, Infinity]],
    ['a limit that is no number', [NaN]],
  ])('refuses %s', (_, limits) => {
    expect(totals([1], [1], limits)).toEqual({ unknown: 'badLimits' });
  });

  it('needs an amount for every age, and at least one', () => {
    expect(totals([1], [])).toEqual({ unknown: 'badShape', need: 1, have: 0 });
    expect(totals([], [])).toEqual({ unknown: 'noValues' });
  });
});
