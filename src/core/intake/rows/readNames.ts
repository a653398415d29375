import type { CustomerRows } from './assignCustomers';
import type { RawCell, RawColumn } from '../cells/Cells';
import { cellText } from '../cells/cellText';

export interface NameColumn {
  /** The name to show for each customer: the first one found, else his id. */
  readonly names: readonly string[];
  /** Row of the second spelling of each customer that has more than one, ascending. */
  readonly varyingRows: readonly number[];
}

/** Finds the name that stands beside each customer's id, and the ids that stand beside several names. */
export function readNames(column: RawColumn | undefined, rows: Pick<CustomerRows, 'ids' | 'customerOf'>): NameColumn {
  if (column === undefined) return { names: rows.ids, varyingRows: [] };
  const first: (RawCell | undefined)[] = new Array<undefined>(rows.ids.length).fill(undefined);
  const varies = new Uint8Array(rows.ids.length);
  const varyingRows: number[] = [];
  for (let row = 0; row < rows.customerOf.length; row++) {
    const customer = rows.customerOf[row]!;
    if (customer < 0) continue;
    const cell = column.cells[row];
    if (cell === first[customer]) continue;
    const name = cellText(cell);
    if (name === '') continue;
    if (first[customer] === undefined) first[customer] = name;
    else if (name !== first[customer] && varies[customer] === 0) {
      varies[customer] = 1;
      varyingRows.push(row);
    }
  }
  return { names: rows.ids.map((id, customer) => cellText(first[customer]) || id), varyingRows };
}
