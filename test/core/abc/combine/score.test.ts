import { score } from '../../../../src/core/abc/combine/score';
import { tierIndexes } from '../../../../src/core/abc/cut/tierIndexes';
import { tiers } from '../../../../src/core/abc/Tier';
import oracle from '../../../oracle/superstoreTiers.json';

const column = (cells: readonly (number | undefined)[]) => ({
  values: Float64Array.from(cells, (cell) => cell ?? 0),
  known: Uint8Array.from(cells, (cell) => (cell === undefined ? 0 : 1)),
});
const scoredBy = (...parameters: Parameters<typeof score>) => {
  const answer = score(...parameters);
  if ('unknown' in answer) throw new Error(answer.unknown);
  return answer;
};
const scored = (indicators: Parameters<typeof score>[0], weights?: readonly number[]) =>
  scoredBy(indicators, 'rank', weights);

describe('score', () => {
  it('gives the scores and tiers that pandas gives for sales and profit of 793 real customers', () => {
    const { scores } = scored([column(oracle.sales), column(oracle.profit)]);
    scores.forEach((score, index) => expect(score).toBeCloseTo(oracle.scores[index]!, 12));
    const letters = Array.from(
      tierIndexes(scores, { method: 'count', ratio: [1, 2, 2] }) as Uint8Array,
      (index) => tiers[index],
    ).join('');
    expect(letters).toBe(oracle.countOfScores);
  });

  it('gives 0 for values at or below zero and the mid-rank to equal ones', () => {
    expect([...scored([column([8, 8, 0, -3])]).scores]).toEqual([0.75, 0.75, 0, 0]);
  });

  it('judges each customer by the indicators known for it', () => {
    const { scores, known } = scored([column([10, 5, undefined]), column([undefined, 5, undefined])]);
    expect([...scores]).toEqual([0.75, 0.375, 0]);
    expect([...known]).toEqual([1, 1, 0]);
  });

  it('weighs the indicators, and leaves one without weight aside', () => {
    const both = [column([2, 1]), column([1, 2])];
    expect([...scored(both, [3, 1]).scores]).toEqual([0.625, 0.375]);
    expect([...scored(both, [1, 0]).scores]).toEqual([0.75, 0.25]);
    expect([...scored([column([2, 1]), column([1, undefined])], [0, 5]).known]).toEqual([1, 0]);
    expect([...scored(both, [1e308, 1e308]).scores]).toEqual([0.5, 0.5]);
  });

  it('is not moved by how huge the largest is', () => {
    expect(scored([column([1e6, 3, 2, 1])]).scores).toEqual(scored([column([4, 3, 2, 1])]).scores);
  });

  it.each([
    [[1], 'badWeights'],
    [[1, -1], 'badWeights'],
    [[0, 0], 'badWeights'],
    [[1, NaN], 'badWeights'],
    [[1, Infinity], 'badWeights'],
  ])('refuses the weights %j', (weights, code) => {
    expect(score([column([1]), column([2])], 'rank', weights)).toMatchObject({ unknown: code });
  });

  it('says why it has no answer', () => {
    expect(score([], 'rank')).toEqual({ unknown: 'noValues' });
    expect(score([column([undefined, undefined])], 'rank')).toEqual({ unknown: 'noValues' });
    expect(score([column([1]), column([1, 2])], 'rank')).toMatchObject({ unknown: 'badShape' });
  });
});
