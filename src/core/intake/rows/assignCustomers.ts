import type { RawCell, RawColumn } from '../cells/Cells';
import { cellText } from '../cells/cellText';
import type { NumberColumn } from '../columns/readNumberColumn';
import { CustomerKeys, keyMarks } from './CustomerKeys';
import { rowMarks } from './rowMarks';
import { SubtotalGroup } from './SubtotalGroup';
import { totalLabel } from '../words/totalLabel';

const { noCustomer, total, excluded: notRead, header: headerAgain } = rowMarks;
const { perhapsTotal, perhapsHeader } = keyMarks;

export interface CustomerRows {
  /** In the order of first appearance. */
  readonly ids: readonly string[];
  /** Row (0-based, below the header) of each customer's first appearance. */
  readonly firstRows: readonly number[];
  /** The customer of every row, or one of `rowMarks`. */
  readonly customerOf: Int32Array;
  /** Rows that are totals, ascending, whether they are kept as customers or not. */
  readonly totals: readonly number[];
  /** Rows with an amount and a blank key, ascending, whether they were given to the customer above or not. */
  readonly blanks: readonly number[];
  /** Rows on which a number of more than 15 digits first tells a customer. */
  readonly rounded: readonly number[];
}

/** What else there is to know about the rows. All columns are as long as the data. */
export interface RowFacts {
  /** The indicators that are added up, to prove a doubtful subtotal: money, not shares. */
  readonly amounts: readonly Pick<NumberColumn, 'values' | 'known'>[];
  /** 1 where a row holds a number for any indicator. */
  readonly hasAmount: Uint8Array;
  /** Above 0 where a row is not read at all. */
  readonly excluded: Uint8Array;
  /** 1 where the key was blank but for a merged block. */
  readonly merged?: Uint8Array;
  /** Columns in which a total of a row without a key of its own is named. */
  readonly names: readonly RawColumn[];
  /** A column that says "total" of any row: the dates. */
  readonly dates?: RawColumn | undefined;
  /** Whether a row whose key is the header's text repeats the other headers too. */
  readonly repeatsHeader: (row: number) => boolean;
  readonly keepsTotals: boolean;
  /** Gives amounts without a key to the customer above. */
  readonly fillsBlanks: boolean;
  /** 1 where a blank key stays blank in any case. */
  readonly staysBlank?: Uint8Array | undefined;
}

/**
 * Tells which row belongs to which customer and which rows are totals or headers.
 *
 * Only white space at the ends of a key is dropped; keys that differ by case, width or inner spaces are different
 * customers. The number 123 and the text "123" are one. A row without a key is a total when its name says so (an id column is
 * blank where the name column says "合计"), and without any name when it adds up the customers above (its label stands in a
 * column that is not read). A blank key is filled from above only when asked, never across a total, nor
 * across rows that are not read and name somebody.
 */
export function assignCustomers(column: RawColumn, facts: RowFacts): CustomerRows {
  const { hasAmount, excluded, merged, names, dates, repeatsHeader, keepsTotals, fillsBlanks, staysBlank } = facts;
  const rowCount = excluded.length;
  const keys = new CustomerKeys(column.header.trim());
  const totals: number[] = [];
  const blanks: number[] = [];
  const customerOf = new Int32Array(rowCount);
  const group = new SubtotalGroup(facts.amounts, customerOf, keys.ids);
  const namesTotal = lookForTotals();

  let above: number = noCustomer;
  for (let row = 0; row < rowCount; row++) {
    const cell = column.cells[row] ?? '';
    if (excluded[row] !== 0) {
      customerOf[row] = notRead;
      if (cell !== '') above = noCustomer;
      continue;
    }
    let customer = keys.markOf(cell, row);
    if (customer === perhapsHeader) customer = repeatsHeader(row) ? headerAgain : keys.keep(cell, row);
    else if (customer === perhapsTotal && !group.isTotal(row, cellText(cell))) customer = keys.keep(cell, row);
    const label = customer === total || customer === perhapsTotal ? cell : totalNamed(row, customer);
    if (label !== undefined) {
      totals.push(row);
      group.restart(row);
      if (!keepsTotals) customer = total;
      else if (customer < 0) customer = keys.keep(label, row);
      above = noCustomer;
    } else if (customer === noCustomer && hasAmount[row] === 1 && endsGroup(row)) {
      if (keepsTotals) blanks.push(row);
      else customer = total;
      above = noCustomer;
    } else if (customer === noCustomer && hasAmount[row] === 1) {
      const stays = staysBlank?.[row] === 1;
      if (!stays) blanks.push(row);
      if (fillsBlanks && !stays) customer = above;
    } else if (customer >= 0) above = customer;
    customerOf[row] = customer;
  }
  const { ids, firstRows, rounded } = keys;
  return { ids, firstRows, customerOf, totals, blanks, rounded };

  /** The cell beside the key that makes a total of the row. */
  function totalNamed(row: number, customer: number): RawCell | undefined {
    if (dates !== undefined && customer !== headerAgain && namesTotal(dates.cells[row])) return dates.cells[row];
    if (customer !== noCustomer && merged?.[row] !== 1) return undefined;
    return names.find((each) => namesTotal(each.cells[row]))?.cells[row];
  }

  /** A row without any name that adds up the customers above. */
  function endsGroup(row: number): boolean {
    if (!group.isUnnamedTotal(row)) return false;
    totals.push(row);
    group.restart(row);
    return true;
  }
}

/** Whether a cell is named like a total for certain; a cell like the one before is not read again. */
function lookForTotals(): (cell: RawCell | undefined) => boolean {
  let before = '';
  let wasTotal = false;
  return (cell) => {
    if (typeof cell !== 'string' || cell === '') return false;
    if (cell !== before) {
      before = cell;
      wasTotal = totalLabel(cell) === 'certain';
    }
    return wasTotal;
  };
}
