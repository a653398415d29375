import type { RawCell } from '../core/intake/cells/Cells';
import type { SheetTable } from '../excel/readSheetTable';
import { findRecordColumns } from '../sheets/records/findRecordColumns';
import type { RecordColumn, RecordKind } from '../sheets/records/recordColumns';
import { recordPlaces } from '../sheets/records/recordPlaces';

/** One column of a record that was read by `recordPlaces`: its 0-based sheet column and its cells; undefined where it is missing. */
export function columnCells<Kind extends RecordKind>(
  kind: Kind,
  key: RecordColumn<Kind>,
  { headers, columns, column }: SheetTable,
): { readonly column: number; readonly cells: readonly RawCell[] } | undefined {
  const place = findRecordColumns(kind, headers).places.get(key);
  if (place === undefined) return undefined;
  return { column: column + place, cells: columns[recordPlaces(kind)(headers).indexOf(place)]! };
}
