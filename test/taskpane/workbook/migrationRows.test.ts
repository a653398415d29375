import { migrationRows } from '../../../src/taskpane/workbook/migrationRows';
import { comparisonOf } from './runFrom';

const comparison = comparisonOf(
  { a: 'A', b: 'A', c: 'B', d: 'C', e: 'C', f: undefined, g: 'B', h: undefined },
  { a: 'A', b: 'C', c: 'A', d: 'C', e: 'B', f: undefined, h: 'C', i: 'A' },
);

describe('migrationRows', () => {
  const migration = migrationRows(comparison);

  it('counts by what became of the customers; who was never judged is none of them', () => {
    expect(migration.kinds).toEqual({ up: 2, down: 1, same: 2, new: 2, gone: 1 });
  });

  it('lays the counts out with their totals', () => {
    const laidOut = migration.rows.map(({ before, cells, total }) => [
      before,
      ...cells.map(({ count }) => count),
      total,
    ]);
    expect(laidOut).toEqual([
      ['A', 1, 0, 1, 0, 2],
      ['B', 1, 0, 0, 1, 2],
      ['C', 0, 1, 1, 0, 2],
      [undefined, 1, 0, 1, 1, 3],
    ]);
    expect(migration.totals).toEqual([3, 1, 3, 2, 9]);
  });

  it('tells up from down by the order of the tiers', () => {
    const kinds = migration.rows.map(({ cells }) => cells.map(({ kind }) => kind));
    expect(kinds).toEqual([
      ['same', 'down', 'down', 'gone'],
      ['up', 'same', 'down', 'gone'],
      ['up', 'up', 'same', 'gone'],
      ['new', 'new', 'new', 'same'],
    ]);
  });

  it('measures the shades by those who moved: those who stayed would swallow them', () => {
    const stayed = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`s${at}`, 'C' as const]));
    expect(migrationRows(comparisonOf({ ...stayed, x: 'A' }, { ...stayed, x: 'B' })).largest).toBe(1);
    expect(migrationRows(comparisonOf(stayed, stayed)).largest).toBe(0);
  });
});
