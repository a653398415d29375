import { migration } from '../../src/functions/migration';
import { tier } from '../../src/functions/tier';
import oracle from '../oracle/migration.json';
import { errorOf, useRealCustomFunctions } from './useRealCustomFunctions';

useRealCustomFunctions();
const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);

describe('ABC.MIGRATION', () => {
  it('gives what pandas crosstab gives for 200 customers', () => {
    expect(migration(column(...oracle.before), column(...oracle.after))).toEqual(oracle.counts);
  });

  it('takes the answers of ABC.TIER as they are', () => {
    const before = tier(column(9, 5, 1, ''));
    const after = tier(column(1, 5, 9, 2));
    expect(migration(before, after)).toEqual([
      [0, 0, 1, 0],
      [0, 1, 0, 0],
      [1, 0, 0, 0],
      [0, 0, 1, 0],
    ]);
  });

  it('refuses ranges of another shape and what is no tier, and names an error cell', () => {
    expect(errorOf(() => migration(column('A', 'B'), [['A', 'B']]))).toEqual({
      code: '#VALUE!',
      message: 'The ranges do not have the same size.',
    });
    expect(errorOf(() => migration(column('A', 'b?'), column('A', 'B')))).toEqual({
      code: '#VALUE!',
      message: 'before takes the tiers A, B and C; row 2, column 1 of the range holds something else.',
    });
    expect(errorOf(() => migration(column('A'), column('#N/A')))).toEqual({
      code: '#N/A',
      message: 'after: row 1, column 1 of the range holds #N/A. Correct that cell first.',
    });
  });
});
