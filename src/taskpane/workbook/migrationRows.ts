import type { RunComparison } from '../../core/history/RunComparison';
import type { MigrationCell } from './WorkbookState';

/** What became of the customers of a cell: without a tier they are new, or gone. */
export type MigrationKind = 'up' | 'down' | 'same' | 'new' | 'gone';

export const migrationKinds: readonly MigrationKind[] = ['up', 'down', 'same', 'new', 'gone'];

export interface MigrationCount extends MigrationCell {
  readonly count: number;
  readonly kind: MigrationKind;
}

export interface MigrationRows {
  /** One a tier of the earlier judgement, none last; cells in the same order by the later one. */
  readonly rows: readonly {
    readonly before: MigrationCell['before'];
    readonly cells: readonly MigrationCount[];
    readonly total: number;
  }[];
  /** Of each column, then of all. */
  readonly totals: readonly number[];
  /** Customers by what became of them. */
  readonly kinds: Readonly<Record<MigrationKind, number>>;
  /** The largest count of those who moved. */
  readonly largest: number;
}

/** The migration matrix as it is drawn, with totals. Who has no tier in either judgement is in `rows` only. */
export function migrationRows({ tiers, counts }: Pick<RunComparison, 'tiers' | 'counts'>): MigrationRows {
  const places = [...tiers, undefined];
  const rows = places.map((before, row) => {
    const cells = places.map((after, column): MigrationCount => {
      const count = counts[row]?.[column] ?? 0;
      return { before, after, count, kind: kindOf(row, column, tiers.length) };
    });
    return { before, cells, total: sum(cells.map(({ count }) => count)) };
  });
  const totals = places.map((_, column) => sum(rows.map(({ cells }) => cells[column]?.count ?? 0)));
  const judged = rows
    .flatMap(({ cells }) => cells)
    .filter(({ before, after }) => before !== undefined || after !== undefined);
  const countOf = (kind: MigrationKind) => sum(judged.filter((cell) => cell.kind === kind).map(({ count }) => count));
  return {
    rows,
    totals: [...totals, sum(totals)],
    kinds: {
      up: countOf('up'),
      down: countOf('down'),
      same: countOf('same'),
      new: countOf('new'),
      gone: countOf('gone'),
    },
    largest: Math.max(0, ...judged.filter(({ kind }) => kind !== 'same').map(({ count }) => count)),
  };
}

/** By the places of the tiers, best first; `none` is the place after the last. */
function kindOf(before: number, after: number, none: number): MigrationKind {
  if (before === after) return 'same';
  if (before === none) return 'new';
  if (after === none) return 'gone';
  return after < before ? 'up' : 'down';
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
