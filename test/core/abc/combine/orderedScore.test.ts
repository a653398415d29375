import { orderedScore } from '../../../../src/core/abc/combine/orderedScore';

const list = (...shares: readonly (number | undefined)[]) => ({
  values: Float64Array.from(shares, (share) => share ?? 0),
  known: Uint8Array.from(shares, (share) => (share === undefined ? 0 : 1)),
});
const scores = (...parameters: Parameters<typeof orderedScore>) => [...orderedScore(...parameters).scores];

describe('orderedScore', () => {
  it('is the largest mean of the first shares in the order of importance', () => {
    const lists = [list(0.25, 1), list(0.75, 0), list(0.5, 0.5)];
    expect(scores(lists, [3, 2, 1])).toEqual([0.5, 1]);
    expect(scores(lists, [1, 3, 2])).toEqual([0.75, 0.5]);
  });

  it('takes equal weights in the order of the lists, and no more from weights than their order', () => {
    const lists = [list(0.25), list(0.75)];
    expect(scores(lists, [1, 1])).toEqual(scores(lists, [900, 0]));
    expect(scores(lists, [0, 0.001])).toEqual([0.75]);
  });

  it('passes over a missing share', () => {
    const answer = orderedScore([list(undefined, undefined), list(0.5, undefined)], [2, 1]);
    expect([[...answer.scores], [...answer.known]]).toEqual([
      [0.5, 0],
      [1, 0],
    ]);
  });
});
