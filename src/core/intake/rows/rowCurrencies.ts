import type { Amounts } from '../columns/Amounts';
import type { RawCell, RawColumn } from '../cells/Cells';
import { cellText } from '../cells/cellText';
import { currencyCode } from '../numbers/currencyCode';
import { currencyOf } from '../numbers/currencyOf';
import { currencyOfFormat } from '../numbers/currencyOfFormat';
import { CurrencySets } from './CurrencySets';
import type { IndicatorColumns } from '../columns/PartColumns';

/** The currencies of the rows that count. */
export interface RowCurrencies {
  /** The commonest first; with the number of rows that name each. */
  readonly codes: readonly { readonly code: string; readonly rows: number }[];
  /** Place in `codes` of each row's currency; as many as there are codes for rows of several; -1 for rows without money (rows). */
  readonly at: Int32Array;
  /** Places of the indicators with more than one. */
  readonly indicators: readonly number[];
}

/** A text that no list of currencies knows still tells currencies apart, when it is this short. */
const longestCode = 12;

/**
 * The currency of every row with money; undefined when no indicator has more than one: payments in dollars beside a margin
 * in yuan are not mixed. The currency column wins; else the sign in a text amount; else the number format, over all columns
 * of an indicator. A row that names none counts as the workbook's own currency, which is the commonest.
 * @param amounts of the indicators, in their order; shares have no currency
 * @param used 1 for each row that counts (rows)
 */
export function rowCurrencies(
  column: RawColumn | undefined,
  indicators: readonly IndicatorColumns[],
  amounts: readonly Amounts[],
  used: Uint8Array,
): RowCurrencies | undefined {
  const sets = new CurrencySets();
  const named = new Int32Array(used.length).fill(-1);
  if (column) readColumn(column, used, named, sets);
  const money = indicators.flatMap(({ kind, columns }, index) =>
    kind === 'brandShare' ? [] : [{ index, columns, amounts: amounts[index]! }],
  );
  const ofMoney = money.map(({ columns, amounts: { parts } }) => {
    const at = named.slice();
    columns.forEach((each, part) => readAmountColumn(each, parts[part]!, used, named, at, sets));
    return at;
  });
  const isMixed = (at: Int32Array) => sets.countRows(at, used).filter((rows) => rows > 0).length > 1;
  const isMixedAt = ofMoney.map(isMixed);
  const [at, ...others] = [...(isMixed(named) ? [named] : []), ...ofMoney.filter((_, place) => isMixedAt[place])];
  if (at === undefined) return undefined;
  for (const other of others) for (let row = 0; row < at.length; row++) at[row] = sets.union(at[row]!, other[row]!);
  const counts = sets.countRows(at, used);
  const order = sets.codes.map((_, place) => place).filter((place) => counts[place]! > 0);
  order.sort((one, other) => counts[other]! - counts[one]! || one - other);
  const rank = new Int32Array(sets.codes.length);
  order.forEach((place, to) => (rank[place] = to));
  for (let row = 0; row < at.length; row++) {
    if (at[row]! >= 0) {
      const only = sets.onlyOf(at[row]!);
      at[row] = only === undefined ? order.length : rank[only]!;
    } else if (money.some(({ amounts: { known } }) => known[row] === 1)) at[row] = 0;
  }
  return {
    codes: order.map((place) => ({ code: sets.codes[place]!, rows: counts[place]! })),
    at,
    indicators: money.flatMap(({ index }, place) => (isMixedAt[place] ? [index] : [])),
  };
}

function readColumn({ cells }: RawColumn, used: Uint8Array, at: Int32Array, sets: CurrencySets): void {
  let before: RawCell | undefined;
  let setBefore = -1;
  for (let row = 0; row < used.length; row++) {
    if (used[row] !== 1) continue;
    const cell = cells[row] ?? '';
    if (cell !== before) {
      before = cell;
      setBefore = sets.of(currencyCode(cell) ?? unlistedCode(cell));
    }
    at[row] = setBefore;
  }
}

function unlistedCode(cell: RawCell): string | undefined {
  const text = cellText(cell);
  return text === '' || text.length > longestCode ? undefined : text.toUpperCase();
}

/** Adds what the cells of one column tell to `at`, on rows that the currency column says nothing of. */
function readAmountColumn(
  { cells, numberFormat, formats }: RawColumn,
  { known, textNumbers }: { readonly known: Uint8Array; readonly textNumbers: readonly number[] },
  used: Uint8Array,
  named: Int32Array,
  at: Int32Array,
  sets: CurrencySets,
): void {
  const ofNames = (formats ? formats.names : [numberFormat]).map((name) => currencyOfFormat(name));
  const setOfFormat = (row: number) => sets.of(ofNames[formats ? formats.at[row]! : 0]);
  // Texts differ in their figures; what stands around those is nearly always the same.
  const signs = new Map<string, number>([['', -1]]);
  const texts = new Uint8Array(textNumbers.length > 0 ? used.length : 0);
  for (const row of textNumbers) {
    texts[row] = 1;
    if (used[row] !== 1 || named[row] !== -1) continue;
    const text = cells[row] as string;
    const sign = withoutFigures(text);
    let found = signs.get(sign);
    if (found === undefined) signs.set(sign, (found = sets.of(currencyOf(text))));
    at[row] = sets.union(at[row]!, found === -1 ? setOfFormat(row) : found);
  }
  if (ofNames.every((code) => code === undefined)) return;
  for (let row = 0; row < used.length; row++) {
    if (used[row] !== 1 || known[row] !== 1 || named[row] !== -1 || texts[row] === 1) continue;
    at[row] = sets.union(at[row]!, setOfFormat(row));
  }
}

/** What stands in a text beside digits, separators and signs of a number. */
function withoutFigures(text: string): string {
  let first = 0;
  let last = text.length;
  while (first < last && isOfNumber(text.charCodeAt(first))) first++;
  while (last > first && isOfNumber(text.charCodeAt(last - 1))) last--;
  return first === last ? '' : text.slice(first, last).replace(/[\d.,\s()+-]+/g, '');
}

/** Space, brackets, plus, comma, minus, point and the digits. */
function isOfNumber(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 32 || (code >= 40 && code <= 46 && code !== 42);
}
