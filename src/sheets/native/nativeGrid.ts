import { cellAddress } from '../../core/intake/cells/cellAddress';
import type { Judgement } from '../../core/abc/Judgement';
import { rangeAddress } from '../rangeAddress';
import type { NativePlaces } from './NativePlaces';
import { nativeRows, type NativeRow, type NativeRowKind } from './nativeRows';

/** Absolute addresses of the cells that native formulas refer to, each without its sheet. */
export interface NativeGrid {
  readonly rows: readonly NativeRow[];
  /** A cell of the limits block: one list's column, a tier's row where the kind has tiers. */
  readonly cell: (kind: NativeRowKind, list: number, tier?: number) => string;
  /** The cells of the first tiers below one another, in one list's column. */
  readonly down: (kind: NativeRowKind, list: number, tiers: number) => string;
  /** The cells of all indicators side by side. */
  readonly across: (kind: NativeRowKind) => string;
  /** The numbers of a list in the ranked table: an indicator's values, or the scores. */
  readonly list: (list: number) => string;
  /** Profile and tier of the decisions that were changed, below one another; undefined where none are asked for. */
  readonly decisions: string | undefined;
}

/** The addresses for a judgement whose limits block and table stand at these places. */
export function nativeGrid(
  judgement: Pick<Judgement, 'customers' | 'indicators' | 'settings'>,
  { data, score, values, limits }: NativePlaces,
): NativeGrid {
  const rows = nativeRows(judgement);
  const rowOf = new Map(rows.map(({ kind, tier }, index) => [`${kind} ${tier}`, limits.row + index]));
  const columnOf = (list: number) => limits.column + 1 + list;
  const placeOf = (kind: NativeRowKind, tier: number) => {
    const row = rowOf.get(`${kind} ${tier}`);
    if (row === undefined) throw new Error(`The limits have no row "${kind}" for tier ${tier}.`);
    return row;
  };
  const listColumns = [...values, score];
  const decisions = rows.filter(({ kind }) => kind === 'decision').length;
  return {
    rows,
    cell: (kind, list, tier = 0) => absolute(cellAddress(placeOf(kind, tier), columnOf(list))),
    down: (kind, list, tiers) =>
      absolute(rangeAddress({ row: placeOf(kind, 0), column: columnOf(list), rows: tiers, columns: 1 })),
    across: (kind) =>
      absolute(rangeAddress({ row: placeOf(kind, 0), column: columnOf(0), rows: 1, columns: values.length })),
    list: (list) => {
      const column = listColumns[list];
      if (column === undefined) throw new Error(`The table has no column for list ${list}.`);
      return absolute(rangeAddress({ ...data, column, columns: 1 }));
    },
    decisions:
      decisions === 0
        ? undefined
        : absolute(rangeAddress({ row: placeOf('decision', 0), column: columnOf(0), rows: decisions, columns: 2 })),
  };
}

/** @example absolute('B2:C794') // "$B$2:$C$794" */
function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
