import type { Rectangle } from '../sheets/rangeAddress';

export interface TablePlace {
  readonly name: string;
  /** Header, data and totals. */
  readonly place: Rectangle;
  readonly headerRows: 0 | 1;
  readonly totalsRows: number;
}

/**
 * What a selection means where it touches one table: one cell, or cells below the header, mean the whole table; a selection
 * that has the table's header keeps its extent. A totals row never counts as data. The table is named when the
 * result lies within it.
 */
export function tableExtent(
  selected: Rectangle | undefined,
  isOneCell: boolean,
  table: TablePlace | undefined,
): { readonly place: Rectangle | undefined; readonly tableName?: string } {
  if (!table) return { place: selected };
  const { place: whole, totalsRows, name } = table;
  const data = { ...whole, rows: whole.rows - totalsRows };
  if (isOneCell || !selected) return { place: data, tableName: name };
  if (!lies(selected, whole)) return { place: withoutTotals(selected, whole, totalsRows) };
  if (selected.row > whole.row) return { place: data, tableName: name };
  return { place: withoutTotals(selected, whole, totalsRows), tableName: name };
}

function lies(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

function withoutTotals(selected: Rectangle, whole: Rectangle, totalsRows: number): Rectangle {
  const endsTogether = selected.row + selected.rows === whole.row + whole.rows;
  return endsTogether && selected.rows > totalsRows ? { ...selected, rows: selected.rows - totalsRows } : selected;
}
