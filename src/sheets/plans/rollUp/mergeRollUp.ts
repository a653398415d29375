import type { RawCell } from '../../../core/intake/cells/Cells';
import { savedCells, type RollUpColumn } from './rollUpColumns';
import type { RollUpEntry } from './RollUpEntry';

/** Cells of a column, one below the other, that change. */
export interface ChangedCells {
  readonly key: RollUpColumn;
  /** Of the first one among the rows of the list, 0-based. */
  readonly row: number;
  readonly before: readonly SavedCellContent[];
  readonly after: readonly SavedCellContent[];
}

/** What a cell that a refresh writes holds; null where blank. */
export type SavedCellContent = string | number | null;

/** What becomes of a roll-up. */
export interface MergedRollUp {
  readonly changes: readonly ChangedCells[];
  /** Customers that are not on it yet. */
  readonly added: readonly RollUpEntry[];
  /** How many of its customers have neither a plan nor a line any more: their rows stay as they are. */
  readonly gone: number;
}

/** The columns that a refresh writes; all others are formulas on them, or the user's. */
export const refreshedColumns: readonly RollUpColumn[] = [
  'sheet',
  'refreshed',
  ...savedCells.map((cell) => `s${cell}` as const),
];

/**
 * Brings what is known now into the rows of a roll-up, by exact id, whatever order they are in.
 * @param columns the cells of its columns as they stand, for the columns that are there
 */
export function mergeRollUp(
  columns: ReadonlyMap<RollUpColumn, readonly RawCell[]>,
  entries: readonly RollUpEntry[],
): MergedRollUp {
  const ids = (columns.get('customerId') ?? []).map((id) => (id === null ? '' : String(id)));
  const byId = new Map(entries.map((entry) => [entry.customerId, entry]));
  const changes = refreshedColumns.flatMap((key) => {
    const before = columns.get(key) ?? [];
    const after = before.map((cell, row) => {
      const entry = byId.get(ids[row]!);
      return entry && cellOf(entry, key, cell);
    });
    return changedRuns(key, before, after);
  });
  const there = new Set(ids);
  return {
    changes,
    added: entries.filter(({ customerId }) => !there.has(customerId)),
    gone: ids.filter((id) => id !== '' && !byId.has(id)).length,
  };
}

/** What the cell is to hold; undefined where it stays as it is. */
function cellOf(entry: RollUpEntry, key: RollUpColumn, before: RawCell): SavedCellContent | undefined {
  const { sheetName = null, saved, refreshed } = entry;
  // Somebody's own: nothing of ours is one.
  if (typeof before === 'boolean') return undefined;
  const cell = savedCells.find((each) => key === `s${each}`);
  if (cell !== undefined && (!saved || saved.unread?.includes(cell))) return undefined;
  const after = cell !== undefined ? (saved?.[cell] ?? null) : key === 'sheet' ? sheetName : refreshed;
  return after === (before === '' ? null : before) ? undefined : after;
}

function changedRuns(
  key: RollUpColumn,
  before: readonly RawCell[],
  after: readonly (SavedCellContent | undefined)[],
): ChangedCells[] {
  const runs: ChangedCells[] = [];
  for (let end = 0, start = 0; start < after.length; start = end + 1) {
    for (end = start; end < after.length && after[end] !== undefined;) end++;
    const cells = after.slice(start, end).filter((cell) => cell !== undefined);
    if (cells.length > 0) {
      const held = before.slice(start, end).map((cell) => (typeof cell === 'boolean' ? null : cell));
      runs.push({ key, row: start, before: held, after: cells });
    }
  }
  return runs;
}
