import type { RawCell } from '../../src/core/intake/cells/Cells';
import type { Mapping } from '../../src/core/intake/Mapping';
import { readCustomers } from '../../src/core/intake/readCustomers';
import { defaultTreatments, type Treatments } from '../../src/core/intake/Treatments';
import type { DataCheckInput } from '../../src/sheets/check/dataCheckSheet';

const headers = ['No', 'Client', 'Date', 'Sales', 'Share'];

/** A dirty ledger: a total row, an amount without a customer, text numbers, a blank row, a formula for a name. */
export const dirtyRows: readonly (readonly RawCell[])[] = [
  ['K1', '=cmd', 45658, '1,200.50', 0.2],
  ['K2', 'Birch', 45700, 300, 0.4],
  ['K1', '=cmd', 45747, 0.1, ''],
  ['', '', '', '', ''],
  ['', '', 45747, 40, ''],
  ['合计', '', '', 1540.6, ''],
];

const mapping: Mapping = {
  customer: 0,
  name: 1,
  date: 2,
  indicators: [
    { kind: 'scale', column: 3 },
    { kind: 'brandShare', column: 4 },
  ],
};

/** What the sheet of the data check is given for these rows: really read, and frozen. */
export function checkedSheet(
  rows: readonly (readonly RawCell[])[] = dirtyRows,
  treatments: Partial<Treatments> = {},
): DataCheckInput {
  const columns = headers.map((header, sheetColumn) => ({
    header,
    sheetColumn,
    numberFormat: header === 'Date' ? 'yyyy-mm-dd' : 'General',
    cells: rows.map((row) => row[sheetColumn] ?? ''),
  }));
  const options = { treatments: { ...defaultTreatments, ...treatments }, today: 45900 };
  const { table, issues } = readCustomers({ sheetName: 'Data', firstRow: 3, columns }, mapping, options);
  return Object.freeze({
    table,
    issues,
    mapping,
    headers: Object.fromEntries(headers.entries()),
    layout: { titleRows: 2, headerRows: 1 } as const,
    source: { sheetName: 'Data', address: 'A3:E9' },
    day: '2025-08-31',
  });
}
