import type { KnownValues } from '../../abc/rank/KnownValues';
import type { Amounts } from './Amounts';
import { columnDecimals } from './columnDecimals';
import type { ColumnDecimal } from './decimalOf';
import type { Culture, RawColumn } from '../cells/Cells';
import type { IndicatorColumns } from './PartColumns';
import { mixedShares } from './mixedShares';
import { readNumberColumn, type NumberColumn } from './readNumberColumn';
import type { Treatments } from '../Treatments';

/** What the reading of amounts hangs on besides the cells. */
export interface AmountRules {
  readonly treatments: Treatments;
  /** Excel serial of the 1900 system. */
  readonly today?: number | undefined;
  readonly culture?: Culture | undefined;
}

/**
 * The amounts of one indicator. A row of a wide sheet has the sum of its periods, known when any of them is; periods that
 * begin after today are kept apart when they are to be left out.
 * @param known the decimal signs that other columns helped to tell: see `moneyDecimals`
 */
export function readAmounts(
  { kind, columns, periods }: IndicatorColumns,
  rowCount: number,
  rules: AmountRules,
  known?: ReadonlyMap<RawColumn, ColumnDecimal>,
): Amounts {
  const { treatments, today = Infinity, culture } = rules;
  const own = columns.some((column) => !known?.has(column));
  const decimals = own
    ? columnDecimals(columns, treatments.decimals, culture)
    : columns.map((column) => known!.get(column)!);
  const parts = columns.map((column, at) => readNumberColumn(column, rowCount, decimals[at]!.decimal));
  const sharesAbove = kind === 'brandShare' ? mixedShares(parts) : parts.map(() => []);
  if (treatments.shareScale === 'percent') {
    sharesAbove.forEach((rows, at) => rows.forEach((row) => (parts[at]!.values[row]! /= 100)));
  }
  const leavesLater = treatments.futureDates === 'leaveOut';
  const isLater = Uint8Array.from(parts, (_, at) => (leavesLater && (periods?.[at]?.first ?? 0) > today ? 1 : 0));
  const later = parts.filter((_, at) => isLater[at] === 1);
  const now = parts.filter((_, at) => isLater[at] === 0);
  const usual = culture?.decimal ?? '.';
  const doubtful = decimals.find(
    ({ by, decimal }, at) => (by !== 'proof' || decimal !== usual) && parts[at]!.commas.length > 0,
  );
  return {
    ...(parts.length === 1 && now.length === 1 ? valuesOf(now[0]!) : sumOf(now, rowCount)),
    ...(parts.length === 1 ? {} : { cellCounts: countOf(now, rowCount) }),
    ...(later.length === 0 ? {} : { later: sumOf(later, rowCount) }),
    ...(doubtful === undefined ? {} : { doubtfulDecimal: doubtful.decimal }),
    parts,
    isLater,
    sharesAbove,
  };
}

function valuesOf({ values, known }: NumberColumn): KnownValues {
  return { values, known };
}

function sumOf(parts: readonly NumberColumn[], rowCount: number): KnownValues {
  const values = new Float64Array(rowCount);
  const known = new Uint8Array(rowCount);
  for (const part of parts) {
    for (let row = 0; row < rowCount; row++) {
      if (part.known[row] !== 1) continue;
      values[row]! += part.values[row]!;
      known[row] = 1;
    }
  }
  return { values, known };
}

function countOf(parts: readonly NumberColumn[], rowCount: number): Uint16Array {
  const counts = new Uint16Array(rowCount);
  for (const { known } of parts) for (let row = 0; row < rowCount; row++) counts[row]! += known[row]!;
  return counts;
}
