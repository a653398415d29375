import { weightedScore } from '../../../../src/core/abc/combine/weightedScore';

const list = (...shares: readonly (number | undefined)[]) => ({
  values: Float64Array.from(shares, (share) => share ?? 0),
  known: Uint8Array.from(shares, (share) => (share === undefined ? 0 : 1)),
});
const plain = ({ scores, known }: ReturnType<typeof weightedScore>) => [[...scores], [...known]];

describe('weightedScore', () => {
  it('is the mean of the shares that are known, by their weights', () => {
    const lists = [list(1, 0.5, undefined, undefined), list(0, undefined, 0.25, undefined)];
    expect(plain(weightedScore(lists, [3, 1]))).toEqual([
      [0.75, 0.5, 0.25, 0],
      [1, 1, 1, 0],
    ]);
  });

  it('leaves a list without weight aside, also where it is the only one known', () => {
    expect(plain(weightedScore([list(1, undefined), list(0, 1)], [2, 0]))).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });

  it('takes weights of any size', () => {
    const lists = [list(1), list(0)];
    for (const weight of [1e308, 1e-308, 5e-324]) expect(weightedScore(lists, [weight, weight]).scores[0]).toBe(0.5);
  });
});
