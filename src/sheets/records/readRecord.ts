import type { RecordDamage } from '../../core/history/WorkbookRecords';
import { cellAddress } from '../../core/intake/cells/cellAddress';
import { findRecordColumns } from './findRecordColumns';
import type { RecordColumn, RecordKind } from './recordColumns';
import { recordPlaces } from './recordPlaces';
import type { RecordTable } from './RecordTable';
import { RowCells } from './RowCells';

/** A record's rows, each with its 0-based row on the sheet. */
export interface ReadRows<Row> {
  readonly rows: readonly Row[];
  readonly at: readonly number[];
  readonly damage?: RecordDamage;
}

/**
 * Reads a record's table as it stands now: columns and rows in any order, headers in either language, columns of others among
 * them, blank rows passed over. Without all of its columns nothing is read; rows that cannot be read are left out and told.
 * @param readRow undefined leaves a row out; with a fault it is one that cannot be read
 * @param only the columns that were asked for by `recordPlaces`; all where absent
 */
export function readRecord<Kind extends RecordKind, Row>(
  kind: Kind,
  table: RecordTable,
  readRow: (cells: RowCells<RecordColumn<Kind>>) => Row | undefined,
  only?: readonly RecordColumn<Kind>[],
): ReadRows<Row> {
  const { sheetName } = table;
  const { places, missing } = findRecordColumns(kind, table.headers);
  const [column] = missing;
  if (column !== undefined) return { rows: [], at: [], damage: { sheetName, kind: 'columnMissing', column } };
  const asked = recordPlaces(kind, only)(table.headers);
  const cellsOf = [...places].flatMap(([key, place]) => {
    const at = asked.indexOf(place);
    return at < 0 ? [] : [[key, table.columns[at]!] as const];
  });
  const cells = new RowCells(new Map(cellsOf), table.is1904);
  const rows: Row[] = [];
  const at: number[] = [];
  let bad = 0;
  let address = '';
  while (cells.next()) {
    const row = readRow(cells);
    const sheetRow = table.row + 1 + cells.row;
    if (cells.fault !== undefined && !cells.isBlank()) {
      if (bad++ === 0) address = cellAddress(sheetRow, table.column + places.get(cells.fault)!);
    } else if (cells.fault === undefined && row !== undefined) {
      rows.push(row);
      at.push(sheetRow);
    }
  }
  return { rows, at, ...(bad === 0 ? {} : { damage: { sheetName, kind: 'badRows', rows: bad, address } }) };
}
