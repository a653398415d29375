import { cellStyles } from '../../form/cellStyles';
import { dressCells } from '../../form/dressCells';
import type { FormSheet } from '../../form/FormSheet';
import type { Rectangle } from '../../rangeAddress';
import type { TableSpec } from '../../SheetSpec';
import type { ListColumn, ListColumns } from './ListColumn';
import { listHeaders } from './listHeaders';
import { listRows, type ListRowCells } from './listRows';

/** Rows below the last one that are ready for more: what they take, and how their numbers are coloured. */
const room = 200;

/** Characters that the button in a header takes. */
const filterButton = 4;

/** A list as it is laid out. */
export interface PlacedList<Key extends string> {
  readonly table: TableSpec;
  readonly columnWidths: readonly number[];
  readonly hiddenColumns: readonly { readonly column: number; readonly columns: number }[];
  /** The cells of a column, with those that are ready for more. */
  readonly columnOf: (key: Key) => Rectangle;
}

/** Lays a list out at the form's row, from column A on; nothing may come below it. */
export function putList<Key extends string, Item>(
  form: FormSheet,
  tableName: string,
  columns: ListColumns<Key>,
  items: readonly Item[],
  cellsOf: ListRowCells<Key, Item>,
): PlacedList<Key> {
  const top = form.row;
  const keys = Object.keys(columns) as Key[];
  const looks = Object.values<ListColumn>(columns);
  const headers = listHeaders(columns, form.words);
  form.put(top, 0, [headers], { style: 'header', align: headers.map(() => 'center'), wraps: true });
  form.rowHeights.push({ row: top, rows: 1, height: 32 });
  const place = { places: new Map(keys.map((key, index) => [key, index])), headers, row: top + 1, column: 0 };
  const lines = listRows(place, items, cellsOf);
  // Excel has no table without a row below its headers.
  const body = lines.length > 0 ? lines : [headers.map(() => null)];
  const columnOf = (key: Key): Rectangle => ({
    row: top + 1,
    column: keys.indexOf(key),
    rows: body.length + room,
    columns: 1,
  });
  looks.forEach((look, column) => {
    const { kind, format, align } = look;
    form.put(
      top + 1,
      column,
      body.map((line) => [line[column]!]),
      { style: cellStyles[kind], formats: [format ?? null], align: [align ?? null] },
    );
    dressCells(form, columnOf(keys[column]!), look);
  });
  form.row = top + 1 + body.length;
  return {
    table: { name: tableName, row: top, column: 0, rows: body.length + 1, columns: headers.length },
    columnWidths: looks.map(({ width, isHidden }, column) =>
      isHidden ? width : Math.max(width, longestWord(headers[column]!) + filterButton),
    ),
    hiddenColumns: looks.flatMap(({ isHidden }, column) => (isHidden ? [{ column, columns: 1 }] : [])),
    columnOf,
  };
}

/** Headers wrap between words; Chinese ones wherever they have to. */
function longestWord(header: string): number {
  return Math.max(0, ...(header.match(/[A-Za-z]+/g) ?? []).map(({ length }) => length));
}
