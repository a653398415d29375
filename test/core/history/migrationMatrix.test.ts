import { tiers, type Tier } from '../../../src/core/abc/Tier';
import { migrationMatrix } from '../../../src/core/history/migrationMatrix';
import oracle from '../../oracle/migration.json';

const tierOf = (letter: string): Tier | undefined => tiers.find((tier) => tier === letter);

describe('migrationMatrix', () => {
  it('counts what pandas counts for 200 customers', () => {
    expect(migrationMatrix(oracle.before.map(tierOf), oracle.after.map(tierOf))).toEqual(oracle.counts);
  });

  it('has the tiers before as rows and the tiers after as columns', () => {
    const counts = migrationMatrix(['A'], ['C']) as number[][];
    expect(counts[0]).toEqual([0, 0, 1, 0]);
    expect(counts.flat().filter((count) => count > 0)).toEqual([1]);
  });

  it('counts newcomers, leavers and tiers below C as none', () => {
    expect(migrationMatrix([undefined, 'A', undefined, 'D'], ['B', undefined, undefined, 'E'])).toEqual([
      [0, 0, 0, 1],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 1, 0, 2],
    ]);
  });

  it('cannot compare lists of different lengths, or nothing', () => {
    expect(migrationMatrix(['A'], ['A', 'B'])).toEqual({ unknown: 'badShape', need: 1, have: 2 });
    expect(migrationMatrix([], [])).toEqual({ unknown: 'noValues' });
  });
});
