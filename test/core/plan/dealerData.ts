import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import { judge } from '../../../src/core/abc/judge';
import type { Judgement } from '../../../src/core/abc/Judgement';
import type { Cells, RawCell } from '../../../src/core/intake/cells/Cells';
import type { CustomerTable } from '../../../src/core/intake/CustomerTable';
import type { Mapping } from '../../../src/core/intake/Mapping';
import { serialOf } from '../../../src/core/intake/calendar/serialOf';
import { readCustomers } from '../../../src/core/intake/readCustomers';
import { isUnknown } from '../../../src/core/Unknown';

/** Customer, day, payments, gross profit. */
export const dealerMapping: Mapping = Object.freeze<Mapping>({
  customer: 0,
  date: 1,
  indicators: [
    { kind: 'scale', column: 2 },
    { kind: 'contribution', column: 3 },
  ],
});

/** The Excel serial of a day written as "2025-03-31". */
export function dayOf(text: string): number {
  const [year, month, date] = text.split('-').map(Number) as [number, number, number];
  return serialOf(year, month, date)!;
}

/** Rows below headers as they are read from a sheet; column 1 holds days. */
export function cellsOf(headers: readonly string[], rows: readonly (readonly (RawCell | undefined)[])[]): Cells {
  return {
    sheetName: 'Ledger',
    firstRow: 1,
    columns: headers.map((header, column) => ({
      header,
      sheetColumn: column,
      numberFormat: header === 'Day' ? 'yyyy-mm-dd' : 'General',
      cells: rows.map((row) => row[column] ?? null),
    })),
  };
}

/** The ledger of `dealerMapping`: customer, "2025-03-31", payments, gross profit. */
export function dealerCells(rows: readonly (readonly [string, string, number, number?])[]): Cells {
  return cellsOf(
    ['Dealer', 'Day', 'Sales', 'Profit'],
    rows.map(([id, day, ...amounts]) => [id, dayOf(day), ...amounts]),
  );
}

/** The real intake and judgement of cells. */
export function judgedCells(cells: Cells, mapping: Mapping): { table: CustomerTable; judgement: Judgement } {
  const { table, issues } = readCustomers(cells, mapping);
  if (!table) throw new Error(issues.map(({ code }) => code).join(', '));
  const judgement = judge(table, defaultSettings('count'));
  if (isUnknown(judgement)) throw new Error(judgement.unknown);
  return { table, judgement };
}
