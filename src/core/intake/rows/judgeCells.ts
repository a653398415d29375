import { accountForRows, type RowAccount } from './accountForRows';
import type { Amounts } from '../columns/Amounts';
import { assignCustomers, type CustomerRows } from './assignCustomers';
import type { Cells } from '../cells/Cells';
import { cellText } from '../cells/cellText';
import { errorCells, type ErrorCells } from './errorCells';
import { labelColumns, type LabelColumns } from '../columns/labelColumns';
import { leaveOutByState, type RowsByState } from './leaveOutByState';
import { leaveOutRows, withoutTheGone } from './leaveOutRows';
import { moneyDecimals } from '../columns/moneyDecimals';
import type { PartColumns } from '../columns/PartColumns';
import { readAmounts, type AmountRules } from '../columns/readAmounts';
import { readNames, type NameColumn } from './readNames';
import { daysOfUsed, readOrderedDays, type OrderedDays } from '../columns/readOrderedDays';
import { reasonCodes } from './reasonCodes';
import { renumber, unchanged } from './renumber';
import { repeatsHeader } from './repeatsHeader';
import { rowCurrencies, type RowCurrencies } from './rowCurrencies';
import { rowsWithAny } from './rowsWithAny';
import { similarCustomers } from './similarCustomers';
import { startsOtherTable } from './startsOtherTable';
import type { Treatments } from '../Treatments';

/** What every cell of the mapped columns turned out to be, and what becomes of every row. */
export interface JudgedCells {
  readonly columns: PartColumns;
  readonly labels: LabelColumns;
  readonly rules: AmountRules;
  readonly rowsRead: number;
  readonly states: RowsByState;
  readonly errors: readonly ErrorCells[];
  /** One an indicator, in the order of the mapping. */
  readonly numbers: readonly Amounts[];
  /** The customers that remain; rows that are left out have none. */
  readonly rows: CustomerRows;
  /** Keys that differ only by case, width or spaces: the spellings of each group and the rows where they first stand. */
  readonly similar: readonly { readonly ids: readonly string[]; readonly firstRows: readonly number[] }[];
  readonly currencies: RowCurrencies | undefined;
  readonly account: RowAccount;
  readonly names: NameColumn;
  readonly days: OrderedDays;
}

/**
 * Judges the cells of all mapped columns and decides what becomes of every row; nothing is added up or reported yet. While
 * a question is open, rows with errors count as left out, hidden rows and all currencies as kept. Yields after each column or
 * pass over the rows.
 */
export function* judgeCells(
  columns: PartColumns,
  cells: Pick<Cells, 'firstRow' | 'rowStates' | 'merges' | 'is1904' | 'culture'>,
  rules: AmountRules,
): Generator<void, JudgedCells> {
  const { treatments } = rules;
  const labels = labelColumns(columns, cells.merges ?? [], cells.firstRow, treatments);
  const amountColumns = columns.indicators.flatMap((indicator) => indicator.columns);
  const lengths = [columns.customer, ...amountColumns].map((column) => column.cells.length);
  const rowsRead = lengths.reduce((most, length) => Math.max(most, length), 0);
  const numbers: Amounts[] = [];
  const decimals = moneyDecimals(columns.indicators, rules);
  for (const indicator of columns.indicators) {
    numbers.push(readAmounts(indicator, rowsRead, rules, indicator.kind === 'brandShare' ? undefined : decimals));
    yield;
  }
  const hasAmount = rowsWithAny(numbers)!;
  const hasLater = rowsWithAny(numbers.flatMap(({ later }) => later ?? []));
  const holdsNumber = (row: number) => hasAmount[row] === 1 || hasLater?.[row] === 1;
  const states = leaveOutByState(
    cells.rowStates,
    rowsRead,
    treatments.hiddenRows,
    (row) => holdsNumber(row) || cellText(labels.key.cells[row]) !== '',
  );
  const reasons = states.reasons;
  const errors = errorCells(labels, columns, numbers, reasons);
  for (const row of errors.flatMap((found) => found.rows.flat())) reasons[row] = reasonCodes.error;

  yield;
  const assigned = assignCustomers(labels.key, {
    amounts: numbers.filter((_, index) => columns.indicators[index]!.kind !== 'brandShare'),
    hasAmount: hasLater === undefined ? hasAmount : rowsWithAny([{ known: hasAmount }, { known: hasLater }])!,
    excluded: reasons,
    name: labels.name,
    dates: labels.date,
    labels: columns.labels,
    repeatsHeader: (row) => repeatsHeader(columns.indicators, row),
    startsOtherTable: (row) => startsOtherTable(columns.indicators, row),
    keepsTotals: treatments.totals === 'keep',
    fillsBlanks: treatments.blankCustomers === 'fillDown',
    ...(labels.merged.length === 0 ? {} : { merged: marked(labels.merged, rowsRead) }),
    staysBlank: treatments.mergedCustomers === 'leaveOut' ? marked(labels.merged, rowsRead) : undefined,
  });
  yield;
  const groups = similarCustomers(assigned.ids);
  const similar = groups.map((group) => ({
    ids: group.map((customer) => assigned.ids[customer]!),
    firstRows: group.map((customer) => assigned.firstRows[customer]!),
  }));
  const merged = treatments.similar === 'merge' && groups.length > 0 ? asOne(assigned, groups) : assigned;
  const account = accountForRows(merged, hasAmount, hasLater, reasons);
  yield;
  const chosen = yield* leaveOutByChoice(merged, { columns, labels, rules, numbers, account }, cells);
  yield;
  const names = readNames(labels.name, chosen.rows);
  return { columns, labels, rules, rowsRead, states, errors, numbers, similar, account, names, ...chosen };
}

/** Leaves out what the user's choices exclude, reason by reason: a row that one has taken, the next no longer sees. */
function* leaveOutByChoice(
  rows: CustomerRows,
  {
    columns,
    labels,
    rules,
    numbers,
    account,
  }: Pick<JudgedCells, 'columns' | 'labels' | 'rules' | 'numbers' | 'account'>,
  cells: Pick<Cells, 'is1904' | 'culture'>,
): Generator<void, Pick<JudgedCells, 'rows' | 'currencies' | 'days'>> {
  const { treatments } = rules;
  const currencies = rowCurrencies(labels.currency, columns.indicators, numbers, account.used);
  const otherCurrency = currencies ? rowsInOthers(currencies, account.used, treatments.currencies) : [];
  leaveOutRows(rows, account, otherCurrency, reasonCodes.otherCurrency);
  yield;
  const days = readOrderedDays(labels.date, account.used, cells, rules);
  const badRows =
    treatments.badDates === 'leaveOut' ? [...days.badRows, ...days.blankRows].sort((one, other) => one - other) : [];
  leaveOutRows(rows, account, badRows, reasonCodes.badDate);
  const futureRows = treatments.futureDates === 'leaveOut' ? days.futureRows : [];
  leaveOutRows(rows, account, futureRows, reasonCodes.futureDate);
  const areGone = otherCurrency.length + badRows.length + futureRows.length > 0;
  return {
    rows: areGone ? withoutTheGone(rows) : rows,
    currencies,
    days: futureRows.length === 0 ? days : daysOfUsed(days, account.used),
  };
}

/** Rows in another currency than the one that was chosen, if it is among them. */
function rowsInOthers({ codes, at }: RowCurrencies, used: Uint8Array, treatment: Treatments['currencies']): number[] {
  const chosen = codes.findIndex(({ code }) => treatment === `only:${code}`);
  const rows: number[] = [];
  if (chosen < 0) return rows;
  for (let row = 0; row < at.length; row++) {
    if (used[row] === 1 && at[row]! >= 0 && at[row] !== chosen) rows.push(row);
  }
  return rows;
}

function marked(rows: readonly number[], rowCount: number): Uint8Array {
  const marks = new Uint8Array(rowCount);
  for (const row of rows) marks[row] = 1;
  return marks;
}

/** The spelling on most rows, of equals the first by its letters: sorting the list makes no other customer of him. */
function usualOf(group: readonly number[], ids: readonly string[], rowsOf: Int32Array): number {
  return group.reduce((usual, other) => {
    const more = rowsOf[other]! - rowsOf[usual]!;
    return more > 0 || (more === 0 && ids[other]! < ids[usual]!) ? other : usual;
  });
}

/** Those of a group as the first of them, under the spelling that is usual. */
function asOne(rows: CustomerRows, groups: readonly (readonly number[])[]): CustomerRows {
  const becomes = unchanged(rows.ids.length);
  const rowsOf = new Int32Array(rows.ids.length);
  for (const customer of rows.customerOf) if (customer >= 0) rowsOf[customer]!++;
  const ids = [...rows.ids];
  for (const group of groups) {
    for (const other of group) becomes[other] = group[0]!;
    ids[group[0]!] = rows.ids[usualOf(group, rows.ids, rowsOf)]!;
  }
  return renumber({ ...rows, ids }, becomes);
}
