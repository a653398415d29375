import type { Rectangle } from '../rangeAddress';
import type { ColumnKey, TableColumn } from './TableColumn';
import type { WriteForm } from '../WriteForm';

/** Where everything stands on the sheet of the ranked customers; rows and columns 0-based. */
export interface CustomersLayout {
  /** The customers' cells without the header row, helper columns included. */
  readonly data: Rectangle;
  /** Column of a key; throws where the sheet has none. */
  readonly at: (key: ColumnKey) => number;
  readonly has: (key: ColumnKey) => boolean;
  readonly indicators: readonly number[];
  /** First column of the native table: what spills stands left of it. */
  readonly tableColumn: number;
  /** Columns that a reader looks at: all but the helpers. */
  readonly shown: number;
}

/** Title, note and a blank row, in which the grid may show the table's name; then the header. */
export const customersHeaderRow = 3;

/**
 * As formulas of ours tier, profile and score spill: they must stand outside the table, and Excel pulls cells right of a table into
 * it when one is typed there, never cells left of it.
 */
export function customersLayout(columns: readonly TableColumn[], form: WriteForm, customers: number): CustomersLayout {
  const placeOf = (key: ColumnKey) => columns.findIndex((column) => column.key === key);
  const at = (key: ColumnKey) => {
    const place = placeOf(key);
    if (place < 0) throw new Error(`The customers have no column "${key}".`);
    return place;
  };
  const helpers = placeOf('helper');
  return {
    data: { row: customersHeaderRow + 1, column: 0, rows: customers, columns: columns.length },
    at,
    has: (key) => placeOf(key) >= 0,
    indicators: columns.flatMap(({ key }, column) => (key === 'indicator' ? [column] : [])),
    tableColumn: form === 'formulas' ? at('rank') : 0,
    shown: helpers < 0 ? columns.length : helpers,
  };
}
