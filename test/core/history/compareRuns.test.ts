import { tiers, type Tier } from '../../../src/core/abc/Tier';
import { compareRuns } from '../../../src/core/history/compareRuns';
import type { RunTier } from '../../../src/core/history/JudgementRun';
import oracle from '../../oracle/migration.json';

const run = (...entries: readonly (readonly [string, Tier?])[]): RunTier[] =>
  entries.map(([customerId, tier]) => ({ customerId, customer: `Name of ${customerId}`, tier }));
const runOf = (letters: readonly string[]): RunTier[] =>
  letters.map((letter, index) => ({
    customerId: `K${index}`,
    customer: `Customer ${index}`,
    tier: tiers.find((tier) => tier === letter),
  }));

describe('compareRuns', () => {
  it('counts what pandas counts for 200 customers, in whatever order they stand', () => {
    const [before, after] = [runOf(oracle.before), runOf(oracle.after)];
    expect(compareRuns(before, after).counts).toEqual(oracle.counts);
    expect(compareRuns([...before].reverse(), after).counts).toEqual(oracle.counts);
  });

  it('names who moved in the order of the later run, and who is gone last', () => {
    const { moves, counts } = compareRuns(run(['gone', 'B'], ['K1', 'A']), run(['new', 'C'], ['K1', 'B'], ['K2']));
    expect(moves).toEqual([
      { customerId: 'new', customer: 'Name of new', before: undefined, after: 'C' },
      { customerId: 'K1', customer: 'Name of K1', before: 'A', after: 'B' },
      { customerId: 'K2', customer: 'Name of K2', before: undefined, after: undefined },
      { customerId: 'gone', customer: 'Name of gone', before: 'B', after: undefined },
    ]);
    expect(counts).toEqual([
      [0, 1, 0, 0],
      [0, 0, 0, 1],
      [0, 0, 0, 0],
      [0, 0, 1, 1],
    ]);
  });

  it('shows the name that a customer has now', () => {
    const [before] = run(['K1', 'A']);
    const [move] = compareRuns([before!], [{ ...before!, customer: 'New name' }]).moves;
    expect(move!.customer).toBe('New name');
  });

  it('has a row and a column for D and E where either run used them, and not otherwise', () => {
    expect(compareRuns(run(['K1', 'E']), run(['K1', 'A']))).toEqual({
      tiers: ['A', 'B', 'C', 'E'],
      counts: [
        [0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0],
        [1, 0, 0, 0, 0],
        [0, 0, 0, 0, 0],
      ],
      moves: [{ customerId: 'K1', customer: 'Name of K1', before: 'E', after: 'A' }],
    });
    expect(compareRuns([], [])).toEqual({ tiers: ['A', 'B', 'C'], counts: Array(4).fill([0, 0, 0, 0]), moves: [] });
  });
});
