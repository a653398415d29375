import type { RawCell, RawColumn } from './Cells';
import { cellText } from './cellText';
import { isErrorText } from './isErrorText';
import type { NumberColumn } from './readNumberColumn';
import { SubtotalGroup } from './SubtotalGroup';
import { totalLabel } from './totalLabel';

/** Instead of a customer's number: the row names nobody, or it is a total of other rows. */
export const noCustomer = -1;
export const totalRow = -2;
const errorCell = -3;
const perhapsTotal = -4;

export interface CustomerRows {
  /** In the order of first appearance. */
  readonly ids: readonly string[];
  /** Row (0-based, below the header) of each customer's first appearance. */
  readonly firstRows: readonly number[];
  /** The customer of every row, or `noCustomer`, or `totalRow`. */
  readonly customerOf: Int32Array;
  /** Rows whose customer is an error cell. */
  readonly errors: readonly number[];
}

/**
 * Tells which row belongs to which customer and which rows are totals.
 *
 * Only white space at the ends of a key is dropped; keys that differ by case, width or inner spaces are different
 * customers. The number 123 and the text "123" are one. A row without a key is a total when one of the `labels` columns
 * says so (an id column is blank where the name column says "合计").
 * @param amounts the indicators that are added up, to prove a doubtful subtotal
 */
export function assignCustomers(
  column: RawColumn,
  labels: readonly RawColumn[],
  amounts: readonly NumberColumn[],
  rowCount: number,
): CustomerRows {
  const ids: string[] = [];
  const firstRows: number[] = [];
  const errors: number[] = [];
  const customerOf = new Int32Array(rowCount);
  // One map for raw cells and their keys: a raw cell that is not its own key is looked up once more, on first sight only.
  const seen = new Map<RawCell, number>();
  const keptLabels = new Map<string, number>();
  const group = new SubtotalGroup(amounts, customerOf, ids);

  let cellBefore: RawCell | undefined;
  let judgedBefore = noCustomer;
  for (let row = 0; row < rowCount; row++) {
    const cell = column.cells[row] ?? '';
    // The lines of one invoice stand together: a cell like the one before is not looked up.
    let customer = cell === cellBefore ? judgedBefore : seen.get(cell);
    if (customer === undefined) {
      customer = judge(cell, row);
      seen.set(cell, customer);
    }
    cellBefore = cell;
    judgedBefore = customer;
    if (customer === perhapsTotal) {
      const label = cellText(cell);
      customer = group.isTotal(row, label) ? totalRow : (keptLabels.get(label) ?? enrol(label, row, keptLabels));
    } else if (customer === errorCell) {
      errors.push(row);
      customer = noCustomer;
    } else if (customer === noCustomer && labels.some((each) => namesTotal(each.cells[row]))) customer = totalRow;
    if (customer === totalRow) group.restart(row);
    customerOf[row] = customer;
  }
  return { ids, firstRows, customerOf, errors };

  function judge(cell: RawCell, row: number): number {
    const text = cellText(cell);
    const known = text === cell ? undefined : seen.get(text);
    if (known !== undefined) return known;
    if (text === '') return noCustomer;
    if (isErrorText(text)) return errorCell;
    const label = typeof cell === 'string' ? totalLabel(text) : 'none';
    if (label === 'none') return enrol(text, row, seen);
    const judged = label === 'certain' ? totalRow : perhapsTotal;
    seen.set(text, judged);
    return judged;
  }

  function enrol(id: string, row: number, book: Map<RawCell, number> | Map<string, number>): number {
    book.set(id, ids.length);
    firstRows.push(row);
    return ids.push(id) - 1;
  }
}

function namesTotal(cell: RawCell | undefined): boolean {
  return typeof cell === 'string' && cell !== '' && totalLabel(cell) === 'certain';
}
