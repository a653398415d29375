import type { Words } from '../../locales/Words';
import type { CellSpec, SheetSpec } from '../SheetSpec';
import { tierColours } from '../tierColours';
import { recordColumns, type RecordColumnLook, type GrowingKind } from './recordColumns';
import { recordFormats } from './recordFormats';
import { recordKey } from './recordKey';

const tableNames: Readonly<Record<GrowingKind, string>> = {
  runs: 'AbcRuns',
  details: 'AbcRunDetails',
  overrides: 'AbcOverrides',
};

/**
 * A new sheet for a record: one native table from A1 on and nothing else, hidden until somebody wants to see it.
 * @param rowsBelow the rows for the headers that the table gets
 */
export function recordSheet(
  kind: GrowingKind,
  rowsBelow: (headers: readonly string[]) => CellSpec[][],
  words: Words,
): SheetSpec {
  const looks: Readonly<Record<string, RecordColumnLook>> = recordColumns[kind];
  const columns = Object.keys(looks);
  const headers = columns.map((column) => words(`record.${kind}.${column}`));
  const rows = rowsBelow(headers);
  // Excel has no table without a row below its headers.
  const body = rows.length > 0 ? rows : [columns.map(() => null)];
  const tiersAt = columns.flatMap((column, place) => (/tier$/i.test(column) ? [place] : []));
  return {
    name: words(`record.sheet.${kind}`),
    columnWidths: columns.map((column) => looks[column]!.width),
    blocks: [
      { row: 0, column: 0, style: 'header', cells: [headers] },
      { row: 1, column: 0, cells: body, formats: recordFormats(kind, headers) },
    ],
    tables: [{ name: tableNames[kind], row: 0, column: 0, rows: body.length + 1, columns: columns.length }],
    charts: [],
    textColours: tiersAt.map((column) => ({ row: 1, column, rows: body.length, columns: 1, rules: tierColours })),
    freeze: { rows: 1, columns: 0 },
    print: { orientation: 'landscape', titleRows: { row: 0, rows: 1 } },
    isHidden: true,
    properties: { [recordKey]: kind },
  };
}
