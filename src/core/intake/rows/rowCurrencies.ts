import type { Amounts } from '../columns/Amounts';
import type { RawCell, RawColumn } from '../cells/Cells';
import { cellText } from '../cells/cellText';
import { currencyCode } from '../numbers/currencyCode';
import { currencyOf } from '../numbers/currencyOf';
import { currencyOfFormat } from '../numbers/currencyOfFormat';
import type { IndicatorColumns } from '../columns/PartColumns';

/** The currencies of the rows that count. */
export interface RowCurrencies {
  /** The commonest first; with the number of rows that name each. */
  readonly codes: readonly { readonly code: string; readonly rows: number }[];
  /** Place in `codes` of each row's currency; -1 for rows without money (rows). */
  readonly at: Int32Array;
}

/** A text that no list of currencies knows still tells currencies apart, when it is this short. */
const longestCode = 12;

/**
 * The currency of every row with money; undefined when all of them name at most one. The currency column wins; else the sign
 * in a text amount; else the number format, in the order of the indicators. A row that names none counts as the workbook's
 * own currency, which is the commonest.
 * @param amounts of the indicators, in their order; shares have no currency
 * @param used 1 for each row that counts (rows)
 */
export function rowCurrencies(
  column: RawColumn | undefined,
  indicators: readonly IndicatorColumns[],
  amounts: readonly Amounts[],
  used: Uint8Array,
): RowCurrencies | undefined {
  const codes: string[] = [];
  const placeOf = new Map<string, number>();
  const place = (code: string | undefined): number => {
    if (code === undefined) return -1;
    const known = placeOf.get(code);
    if (known !== undefined) return known;
    placeOf.set(code, codes.length);
    return codes.push(code) - 1;
  };
  const at = new Int32Array(used.length).fill(-1);
  if (column) readColumn(column, used, at, place);
  indicators.forEach(({ kind, columns }, index) => {
    if (kind === 'brandShare') return;
    columns.forEach((each, part) => readAmountColumn(each, amounts[index]!.parts[part]!, used, at, place));
  });
  if (codes.length < 2) return undefined;
  const counts = new Int32Array(codes.length);
  for (let row = 0; row < at.length; row++) if (used[row] === 1 && at[row]! >= 0) counts[at[row]!]!++;
  const order = codes.map((_, each) => each).filter((each) => counts[each]! > 0);
  if (order.length < 2) return undefined;
  order.sort((one, other) => counts[other]! - counts[one]! || one - other);
  const rank = new Int32Array(codes.length);
  order.forEach((each, to) => (rank[each] = to));
  const money = amounts.filter((_, index) => indicators[index]!.kind !== 'brandShare');
  for (let row = 0; row < at.length; row++) {
    if (at[row]! >= 0) at[row] = rank[at[row]!]!;
    else if (money.some(({ known }) => known[row] === 1)) at[row] = 0;
  }
  return { codes: order.map((each) => ({ code: codes[each]!, rows: counts[each]! })), at };
}

function readColumn(
  { cells }: RawColumn,
  used: Uint8Array,
  at: Int32Array,
  place: (code: string | undefined) => number,
): void {
  let before: RawCell | undefined;
  let placeBefore = -1;
  for (let row = 0; row < used.length; row++) {
    if (used[row] !== 1) continue;
    const cell = cells[row] ?? '';
    if (cell !== before) {
      before = cell;
      placeBefore = place(currencyCode(cell) ?? unlistedCode(cell));
    }
    at[row] = placeBefore;
  }
}

function unlistedCode(cell: RawCell): string | undefined {
  const text = cellText(cell);
  return text === '' || text.length > longestCode ? undefined : text.toUpperCase();
}

function readAmountColumn(
  { cells, numberFormat, formats }: RawColumn,
  { known, textNumbers }: { readonly known: Uint8Array; readonly textNumbers: readonly number[] },
  used: Uint8Array,
  at: Int32Array,
  place: (code: string | undefined) => number,
): void {
  // Texts differ in their figures; what stands around those is nearly always the same.
  const signs = new Map<string, number>([['', -1]]);
  for (const row of textNumbers) {
    if (used[row] !== 1 || at[row] !== -1) continue;
    const text = cells[row] as string;
    const sign = text.replace(/[\d.,\s()+-]+/g, '');
    let found = signs.get(sign);
    if (found === undefined) signs.set(sign, (found = place(currencyOf(text))));
    at[row] = found;
  }
  const ofNames = (formats ? formats.names : [numberFormat]).map((name) => currencyOfFormat(name));
  if (ofNames.every((code) => code === undefined)) return;
  const places = new Int32Array(ofNames.length).fill(-2);
  for (let row = 0; row < used.length; row++) {
    if (used[row] !== 1 || known[row] !== 1 || at[row] !== -1) continue;
    const name = formats ? formats.at[row]! : 0;
    if (places[name] === -2) places[name] = place(ofNames[name]);
    at[row] = places[name]!;
  }
}
