import { rankValues } from '../../../../src/core/abc/rank/rankValues';
import { valuePositions } from '../../../../src/core/abc/cut/valuePositions';

const pareto = Float64Array.of(0.8, 0.95, 1);
const ends = (values: readonly number[], shares = pareto) => [
  ...valuePositions(rankValues(Float64Array.from(values)), shares),
];

describe('valuePositions', () => {
  it('lets the customer who crosses a cut go up', () => {
    expect(ends([50, 29, 10, 6, 5])).toEqual([3, 4]);
  });

  it('counts a share that lies exactly on a cut as past it', () => {
    expect(ends([50, 30, 15, 5])).toEqual([2, 3]);
    expect(ends([0.5, 0.3, 0.1, 0.06, 0.04])).toEqual([2, 4]);
  });

  it('takes one customer with nearly everything as A, and nobody between', () => {
    expect(ends([96, 2, 1, 1])).toEqual([1, 1]);
  });

  it('gives equal values the tier of the first of them', () => {
    expect(ends([10, 10, 10, 10])).toEqual([4, 4]);
    expect(ends([70, 10, 10, 10])).toEqual([4, 4]);
    expect(ends([80, 10, 10])).toEqual([1, 3]);
  });

  it('leaves values at or below zero out of the base', () => {
    expect(ends([80, 15, 5, 0, -1000])).toEqual([1, 2]);
  });

  it('works at both ends of the number range', () => {
    expect(ends([1.6e308, 1e308, 1e308])).toEqual([3, 3]);
    expect(ends([8e-310, 1.5e-310, 5e-311])).toEqual([1, 2]);
  });
});
