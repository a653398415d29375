import type { IRange } from '@univerjs/core';
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';

const mutations: ReadonlySet<string> = new Set([
  InsertColMutation.id,
  InsertRowMutation.id,
  RemoveColMutation.id,
  RemoveRowMutation.id,
]);

export function movesRanges(mutation: string): boolean {
  return mutations.has(mutation);
}

/** Where cells are after rows or columns went in or out by a mutation of Univer's: null when all are gone; the same when it was none. */
export function movedRange(cells: IRange, mutation: string, changed: IRange): IRange | null {
  switch (mutation) {
    case InsertRowMutation.id:
    case RemoveRowMutation.id: {
      const isIn = mutation === InsertRowMutation.id;
      const span = moved(cells.startRow, cells.endRow, changed.startRow, changed.endRow, isIn);
      return span && (span === same ? cells : { ...cells, startRow: span.start, endRow: span.end });
    }
    case InsertColMutation.id:
    case RemoveColMutation.id: {
      const isIn = mutation === InsertColMutation.id;
      const span = moved(cells.startColumn, cells.endColumn, changed.startColumn, changed.endColumn, isIn);
      return span && (span === same ? cells : { ...cells, startColumn: span.start, endColumn: span.end });
    }
    default:
      return cells;
  }
}

const same = { start: NaN, end: NaN };

/** Lines from `first` to `last`; whole columns have no rows (NaN), so nothing moves them. */
function moved(start: number, end: number, first: number, last: number, isIn: boolean): typeof same | null {
  const count = last - first + 1;
  if (Number.isNaN(start) || first > end) return same;
  if (isIn) return { start: first <= start ? start + count : start, end: end + count };
  if (first <= start && last >= end) return null;
  const goneAbove = Math.max(0, Math.min(last, start - 1) - first + 1);
  const goneInside = Math.max(0, Math.min(last, end) - Math.max(first, start) + 1);
  return { start: start - goneAbove, end: end - goneAbove - goneInside };
}
