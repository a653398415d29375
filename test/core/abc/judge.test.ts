import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import { judge } from '../../../src/core/abc/judge';
import type { Judgement } from '../../../src/core/abc/Judgement';
import type { CustomerTable } from '../../../src/core/intake/CustomerTable';
import oracle from '../../oracle/superstoreTiers.json';
import { tableOf } from './tableOf';

const count = Object.freeze(defaultSettings('count'));
const value = Object.freeze(defaultSettings('value'));
const judged = (table: CustomerTable, settings: Parameters<typeof judge>[1]) => judge(table, settings) as Judgement;

describe('judge', () => {
  it('judges one indicator by its own cut, best first', () => {
    const { customers, structure, judgedCount } = judged(tableOf([5, 50, 15, 30]), value);
    expect(customers.map(({ id, tier, rank, profile }) => [id, tier, rank, profile])).toEqual([
      ['c1', 'A', 1, 'A'],
      ['c3', 'A', 2, 'A'],
      ['c2', 'B', 3, 'B'],
      ['c0', 'C', 4, 'C'],
    ]);
    expect(judgedCount).toBe(4);
    expect(structure.map(({ tier, value: sum }) => [tier, sum])).toEqual([
      ['A', 80],
      ['B', 15],
      ['C', 5],
    ]);
  });

  it('gives the counts and tiers that pandas gives for real customers, by sales and by sales and profit', () => {
    const bySales = judged(tableOf(oracle.sales), count);
    expect(bySales.structure.map((row) => row.count)).toEqual([159, 317, 317]);
    const byBoth = judged(tableOf(oracle.sales, oracle.profit), count);
    const tierOf = new Map(byBoth.customers.map(({ id, tier }) => [id, tier]));
    expect(oracle.sales.map((_, index) => tierOf.get(`c${index}`)).join('')).toBe(oracle.countOfScores);
  });

  it('lets several indicators decide together by score, and shows each one', () => {
    const { customers } = judged(tableOf([9, 7, 5, 3, 1], [1, 9, 2, undefined, 0]), count);
    expect(customers[0]).toEqual({
      id: 'c1',
      name: 'C 1',
      firstRow: 2,
      verdicts: [
        {
          value: 7,
          letter: 'B',
          rank: 2,
          gap: { up: 2, upTo: 'A', isUpNear: false, down: 4, downTo: 'C', isDownNear: false, isNear: false },
        },
        {
          value: 9,
          letter: 'A',
          rank: 1,
          gap: {
            up: undefined,
            upTo: undefined,
            isUpNear: false,
            down: 7,
            downTo: 'B',
            isDownNear: false,
            isNear: false,
          },
        },
      ],
      profile: 'BA',
      score: (3.5 / 5 + 3.5 / 4) / 2,
      tier: 'A',
      computedTier: 'A',
      isDamped: false,
      rank: 1,
      tiedWith: 0,
      gap: {
        up: undefined,
        upTo: undefined,
        isUpNear: false,
        down: (3.5 / 5 + 3.5 / 4) / 2 - 0.6375,
        downTo: 'B',
        isDownNear: false,
        isNear: false,
      },
      isBorderline: false,
      agreement: { same: 4, of: 4 },
      stability: undefined,
    });
    expect(customers.find(({ id }) => id === 'c3')).toMatchObject({
      profile: 'C-',
      verdicts: [{ rank: 4 }, undefined],
    });
  });

  it('cuts the score 1:2:2 when the letters are by value, and by the ratio when they are by count', () => {
    const table = tableOf([9, 7, 5, 3, 1], [9, 7, 5, 3, 1]);
    expect(judged(table, value).structure.map((row) => row.count)).toEqual([1, 2, 2]);
    expect(judged(table, { ...count, ratio: [2, 2, 1] }).structure.map((row) => row.count)).toEqual([2, 2, 1]);
    expect(
      judged(table, { ...count, ratio: [1, 1, 1, 1] })
        .structure.map((row) => row.tier)
        .join(''),
    ).toBe('ABCD');
  });

  it('gives equal values one rank and keeps their order', () => {
    const { customers } = judged(tableOf([4, 9, 4, 1]), count);
    expect(customers.map(({ id, rank }) => [id, rank])).toEqual([
      ['c1', 1],
      ['c0', 2],
      ['c2', 2],
      ['c3', 4],
    ]);
  });

  it('lists customers without any value last, not judged', () => {
    const { customers, judgedCount } = judged(tableOf([undefined, 3, 9], [undefined, 2, 1]), count);
    expect(judgedCount).toBe(2);
    expect(customers[2]).toEqual({
      id: 'c0',
      name: 'C 0',
      firstRow: 1,
      verdicts: [undefined, undefined],
      profile: '',
      score: undefined,
      tier: undefined,
      computedTier: undefined,
      isDamped: false,
      rank: undefined,
      tiedWith: 0,
      gap: undefined,
      isBorderline: false,
      agreement: undefined,
      stability: undefined,
    });
  });

  it('takes a loss for the last letter, also where all have losses', () => {
    const { customers } = judged(tableOf([9, 7, 5], [-1, -2, -3]), count);
    expect(customers.map(({ profile }) => profile)).toEqual(['AC', 'BC', 'CC']);
  });

  it('is plain data that a store gives back unchanged', () => {
    const answer = judged(tableOf([9, 7, 5], [3, 4, 5]), count);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  it('lets letters decide, best tier first, then the mean of the ranks', () => {
    const table = tableOf([9, 7, 5, 3, 1], [2, 9, 7, 3, 5]);
    const { customers, structure } = judged(table, { ...count, combination: 'best' });
    expect(customers.map(({ id, profile, tier, rank, score, gap }) => [id, profile, tier, rank, score, gap])).toEqual([
      ['c1', 'BA', 'A', 1, undefined, undefined],
      ['c0', 'AC', 'A', 2, undefined, undefined],
      ['c2', 'BB', 'B', 3, undefined, undefined],
      ['c4', 'CB', 'B', 4, undefined, undefined],
      ['c3', 'CC', 'C', 5, undefined, undefined],
    ]);
    expect(structure.map((row) => row.count)).toEqual([2, 2, 1]);
  });

  it('lets customers share a rank by letters only with the same tier and the same ranks', () => {
    const { customers } = judged(tableOf([9, 5, 5, 1], [1, 5, 5, 9]), { ...count, combination: 'median' });
    expect(customers.map(({ id, tier, rank }) => [id, tier, rank])).toEqual([
      ['c0', 'B', 1],
      ['c1', 'B', 1],
      ['c2', 'B', 1],
      ['c3', 'B', 1],
    ]);
  });

  it('lists no score where letters decide and none where one indicator does', () => {
    expect(judged(tableOf([9, 7, 5]), count).customers.map(({ score }) => score)).toEqual(Array(3).fill(undefined));
  });

  it('follows an edited decision table', () => {
    const table = tableOf([9, 7, 5, 3, 1], [9, 7, 5, 3, 1]);
    const { structure } = judged(table, { ...count, combination: 'table', decisions: { CC: 'B' } });
    expect(structure.map(({ tier, count: size }) => [tier, size])).toEqual([
      ['A', 1],
      ['B', 4],
      ['C', 0],
    ]);
  });

  it('weighs the indicators, and does not judge who is known only on one without weight', () => {
    const table = tableOf([9, 7, 5, undefined], [1, 2, 3, 4]);
    const weighed = judged(table, { ...count, weights: { contribution: 0 } });
    expect(weighed.customers.map(({ id, tier }) => [id, tier])).toEqual([
      ['c0', 'A'],
      ['c1', 'B'],
      ['c2', 'C'],
      ['c3', undefined],
    ]);
    expect(weighed.customers[3]).toMatchObject({ profile: '-A', score: undefined, rank: undefined });
    expect(weighed.judgedCount).toBe(3);
  });

  it('judges by limits in money, and tells the distance to them', () => {
    const { customers } = judged(tableOf([120, 97, 50, 10]), {
      ...count,
      method: 'limits',
      limits: { scale: [100, 50] },
    });
    expect(customers.map(({ tier, gap, isBorderline }) => [tier, gap?.up, gap?.down, isBorderline])).toEqual([
      ['A', undefined, 20, false],
      ['B', 3, 47, true],
      ['B', 50, 0, true],
      ['C', 40, undefined, false],
    ]);
  });

  it('calls a customer borderline by letters only where the letter would take the verdict with it', () => {
    const table = tableOf([100, 99, 50, 20, 10], [50, 20, 100, 10, 9]);
    const nearIn = (combination: 'best' | 'worst') =>
      judged(table, { ...count, combination })
        .customers.filter(({ isBorderline }) => isBorderline)
        .map(({ id }) => id)
        .sort();
    // c1 is B and B, and lacks 1 of 100 to A: that makes it A only where the best letter counts.
    expect(nearIn('best')).toEqual(['c0', 'c1']);
    expect(nearIn('worst')).toEqual([]);
  });

  it('counts the usual rules that give the same tier, and leaves out those that cannot judge', () => {
    const { customers } = judged(tableOf([50, 30, 10, 6, 4]), count);
    expect(customers.map(({ tier, agreement }) => [tier, agreement])).toEqual([
      ['A', { same: 4, of: 4 }],
      ['B', { same: 2, of: 4 }],
      ['B', { same: 3, of: 4 }],
      ['C', { same: 3, of: 4 }],
      ['C', { same: 4, of: 4 }],
    ]);
    const two = judged(tableOf([50, 30]), count);
    expect(two.customers.map(({ agreement }) => agreement?.of)).toEqual([3, 3]);
    const four = judged(tableOf([50, 30, 10, 6, 4]), { ...count, ratio: [1, 1, 1, 1] });
    expect(four.customers.every(({ agreement }) => agreement === undefined)).toBe(true);
  });

  it('measures how unevenly the first indicator is spread', () => {
    expect(judged(tableOf([3, 1]), count).concentration).toEqual({ gini: 0.25, hhi: 0.625 });
    expect(judged(tableOf([0, -1], [3, 1]), count).concentration).toBeUndefined();
  });

  it('says why it cannot judge', () => {
    expect(judge(tableOf([1, 2]), { ...count, ratio: [1] })).toMatchObject({ unknown: 'badRatio' });
    expect(judge(tableOf([undefined]), count)).toEqual({ unknown: 'noValues' });
    expect(judge(tableOf(), count)).toEqual({ unknown: 'noValues' });
    expect(judge(tableOf([0, -1]), count)).toEqual({ unknown: 'noPositive' });
    expect(judge(tableOf([0, -1], [0, 0]), count)).toEqual({ unknown: 'noPositive' });
    expect(judge(tableOf([0, -1], [0, 0]), { ...count, combination: 'median' })).toEqual({ unknown: 'noPositive' });
    expect(judge(tableOf([2, 1]), { ...count, method: 'limits' })).toMatchObject({ unknown: 'badLimits' });
    expect(judge(tableOf([2, 1], [2, 1]), { ...count, weights: { scale: -1 } })).toMatchObject({
      unknown: 'badWeights',
    });
    expect(judge(tableOf([2, 1]), { ...count, method: 'computed' })).toMatchObject({ unknown: 'tooFewPositives' });
  });
});
