import { judge } from '../../../src/core/abc/judge';
import type { Judgement } from '../../../src/core/abc/Judgement';
import type { CustomerTable } from '../../../src/core/intake/CustomerTable';
import { indicatorKinds } from '../../../src/core/intake/Mapping';
import oracle from '../../oracle/superstoreTiers.json';

/** A table as intake makes it; the brand keeps all others from making one. */
function tableOf(...columns: readonly (readonly (number | undefined)[])[]): CustomerTable {
  const count = columns[0]?.length ?? 0;
  return {
    customers: Array.from({ length: count }, (_, index) => ({
      id: `c${index}`,
      name: `C ${index}`,
      firstRow: index + 1,
      rowCount: 1,
    })),
    indicators: columns.map((cells, index) => ({
      kind: indicatorKinds[index]!,
      header: `H${index}`,
      totals: Float64Array.from(cells, (cell) => cell ?? 0),
      known: Uint8Array.from(cells, (cell) => (cell === undefined ? 0 : 1)),
    })),
    rowsRead: count,
    rowsUsed: count,
    oneRowEach: true,
  } as unknown as CustomerTable;
}
const count = { method: 'count', ratio: [1, 2, 2] } as const;
const value = { method: 'value', ratio: [80, 15, 5] } as const;
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
        { value: 7, letter: 'B', rank: 2 },
        { value: 9, letter: 'A', rank: 1 },
      ],
      profile: 'BA',
      score: (3.5 / 5 + 3.5 / 4) / 2,
      tier: 'A',
      rank: 1,
    });
    expect(customers.find(({ id }) => id === 'c3')).toMatchObject({
      profile: 'C-',
      verdicts: [{ rank: 4 }, undefined],
    });
  });

  it('cuts the score 1:2:2 when the letters are by value, and by the ratio when they are by count', () => {
    const table = tableOf([9, 7, 5, 3, 1], [9, 7, 5, 3, 1]);
    expect(judged(table, value).structure.map((row) => row.count)).toEqual([1, 2, 2]);
    expect(judged(table, { method: 'count', ratio: [2, 2, 1] }).structure.map((row) => row.count)).toEqual([2, 2, 1]);
    expect(
      judged(table, { method: 'count', ratio: [1, 1, 1, 1] })
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
      rank: undefined,
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

  it('says why it cannot judge', () => {
    expect(judge(tableOf([1, 2]), { method: 'count', ratio: [1] })).toMatchObject({ unknown: 'badRatio' });
    expect(judge(tableOf([undefined]), count)).toEqual({ unknown: 'noValues' });
    expect(judge(tableOf(), count)).toEqual({ unknown: 'noValues' });
    expect(judge(tableOf([0, -1]), count)).toEqual({ unknown: 'noPositive' });
    expect(judge(tableOf([0, -1], [0, 0]), count)).toEqual({ unknown: 'noPositive' });
  });
});
