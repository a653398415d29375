import type { RawCell, RawColumn } from '../cells/Cells';
import { cellText } from '../cells/cellText';
import type { NumberColumn } from '../columns/readNumberColumn';
import { CustomerKeys, keyMarks } from './CustomerKeys';
import { LabelledTotals } from './LabelledTotals';
import { MissingIds } from './MissingIds';
import { pivotParents } from './pivotParents';
import { rowMarks } from './rowMarks';
import { SubtotalGroup } from './SubtotalGroup';

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
  /** Rows with an amount, a name and no id, ascending: they belong to the id of that name, or to a customer of the name. */
  readonly idMissing: readonly number[];
  /** Rows that hold the headers of another table, ascending. */
  readonly otherHeaders: readonly number[];
  /** Rows on which a number of more than 15 digits first tells a customer. */
  readonly rounded: readonly number[];
  /** Rows on which a customer is first written another way: with spaces at the ends, or as a number and as text. */
  readonly joined: readonly number[];
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
  /** The names beside ids. */
  readonly name?: RawColumn | undefined;
  /** A column that says "total" of any row: the dates. */
  readonly dates?: RawColumn | undefined;
  /** Columns without a part, which may name totals. */
  readonly labels?: readonly RawColumn[];
  /** Whether a row whose key is the header's text repeats the other headers too. */
  readonly repeatsHeader: (row: number) => boolean;
  /** Whether such a row holds the headers of another table. */
  readonly startsOtherTable: (row: number) => boolean;
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
 * customers. The number 123 and the text "123" are one; a dash or "(blank)" names nobody. A row is a total when its key or a
 * column beside it says so (`LabelledTotals`), and a row without any name when it adds up the customers above (its label stands
 * in a column that is not read). A blank key is filled from above only when asked, never across a total, nor across rows that are
 * not read and name somebody, nor where a name stands beside it: that tells whose the row is.
 */
export function assignCustomers(column: RawColumn, facts: RowFacts): CustomerRows {
  const { hasAmount, excluded, merged, name, dates, labels = [], keepsTotals, fillsBlanks, staysBlank } = facts;
  const rowCount = excluded.length;
  const keys = new CustomerKeys(column.header.trim());
  const totals: number[] = [];
  const blanks: number[] = [];
  const idMissing: number[] = [];
  const otherHeaders: number[] = [];
  const customerOf = new Int32Array(rowCount);
  const group = new SubtotalGroup(facts.amounts, customerOf, keys.ids);
  const labelled = new LabelledTotals({ key: column, name, date: dates, labels, merged }, group);
  const missing = name ? new MissingIds(column, name, excluded) : undefined;
  const parents = pivotParents(column, facts.amounts);

  let above: number = noCustomer;
  for (let row = 0; row < rowCount; row++) {
    const cell = column.cells[row] ?? '';
    if (excluded[row] !== 0) {
      customerOf[row] = notRead;
      if (cell !== '') labelled.named = row;
      if (cell !== '' || (fillsBlanks && labelled.beside(row) !== undefined)) above = noCustomer;
      continue;
    }
    const beside = parents?.[row] === 1 ? cell : labelled.beside(row);
    let customer = beside !== undefined && !keepsTotals ? total : customerAt(row, cell);
    const label = beside ?? (customer === total ? cell : undefined);
    if (label !== undefined) {
      totals.push(row);
      group.restart(row);
      if (keepsTotals && customer < 0) customer = keys.keep(label, row);
      above = noCustomer;
    } else if (customer === noCustomer && hasAmount[row] === 1) customer = withoutKey(row);
    else if (customer >= 0) {
      above = customer;
      labelled.named = row;
    }
    customerOf[row] = customer;
  }
  const { ids, firstRows, rounded, joined } = keys;
  return { ids, firstRows, customerOf, totals, blanks, idMissing, otherHeaders, rounded, joined };

  /** The customer that a key names, or one of `rowMarks`. */
  function customerAt(row: number, cell: RawCell): number {
    const mark = keys.markOf(cell, row);
    if (mark === perhapsHeader) return headerMark(row) ?? keys.keep(cell, row);
    if (mark !== perhapsTotal) return mark;
    if (labelled.isKey(row, cellText(cell))) return total;
    group.passLabel(row);
    return keys.keep(cell, row);
  }

  function headerMark(row: number): number | undefined {
    if (facts.repeatsHeader(row)) return headerAgain;
    if (!facts.startsOtherTable(row)) return undefined;
    otherHeaders.push(row);
    return headerAgain;
  }

  /** Whose an amount without a key is. */
  function withoutKey(row: number): number {
    const stays = staysBlank?.[row] === 1;
    const key = stays || merged?.[row] === 1 ? undefined : missing?.keyOf(row);
    if (key === undefined && group.isUnnamedTotal(row)) {
      totals.push(row);
      group.restart(row);
      above = noCustomer;
      if (keepsTotals) blanks.push(row);
      return keepsTotals ? noCustomer : total;
    }
    if (key !== undefined) {
      idMissing.push(row);
      const mark = keys.markOf(key, row);
      above = mark >= 0 ? mark : keys.keep(key, row);
      return above;
    }
    if (!stays) blanks.push(row);
    return fillsBlanks && !stays ? above : noCustomer;
  }
}
