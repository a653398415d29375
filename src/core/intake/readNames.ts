import type { CustomerRows } from './assignCustomers';
import type { RawCell, RawColumn } from './Cells';
import { cellText } from './cellText';
import { isErrorText } from './isErrorText';

export interface NameColumn {
  /** The name to show for each customer: the first one found, else his id. */
  readonly names: readonly string[];
  /** Row of the second spelling of each customer that has more than one, ascending. */
  readonly varyingRows: readonly number[];
  readonly errors: readonly number[];
}

/** Finds the name that stands beside each customer's id, and the ids that stand beside several names. */
export function readNames(column: RawColumn | undefined, rows: CustomerRows): NameColumn {
  if (column === undefined) return { names: rows.ids, varyingRows: [], errors: [] };
  const first: (RawCell | undefined)[] = new Array<undefined>(rows.ids.length).fill(undefined);
  const varies = new Uint8Array(rows.ids.length);
  const varyingRows: number[] = [];
  const errors: number[] = [];
  for (let row = 0; row < rows.customerOf.length; row++) {
    const cell = column.cells[row];
    const customer = rows.customerOf[row]!;
    if (customer >= 0 && cell === first[customer]) continue;
    const name = cellText(cell);
    if (name === '') continue;
    if (isErrorText(name)) errors.push(row);
    else if (customer < 0) continue;
    else if (first[customer] === undefined) first[customer] = name;
    else if (name !== first[customer] && varies[customer] === 0) {
      varies[customer] = 1;
      varyingRows.push(row);
    }
  }
  return { names: rows.ids.map((id, customer) => cellText(first[customer]) || id), varyingRows, errors };
}
