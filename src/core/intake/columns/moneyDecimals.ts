import type { AmountRules } from './readAmounts';
import { columnDecimals } from './columnDecimals';
import type { ColumnDecimal } from './decimalOf';
import type { IndicatorColumns } from './PartColumns';
import type { RawColumn } from '../cells/Cells';

/**
 * The decimal sign of every column of money. What one indicator proves holds for those that prove nothing, unless others prove
 * the opposite: else two amounts of one row could differ by a thousand. Shares are left to themselves.
 */
export function moneyDecimals(
  indicators: readonly IndicatorColumns[],
  { treatments, culture }: AmountRules,
): ReadonlyMap<RawColumn, ColumnDecimal> {
  const found = indicators.flatMap(({ kind, columns }) => {
    if (kind === 'brandShare') return [];
    const decimals = columnDecimals(columns, treatments.decimals, culture);
    return columns.map((column, at) => ({ column, decimal: decimals[at]! }));
  });
  const [proof, ...others] = new Set(found.flatMap(({ decimal }) => (decimal.by === 'proof' ? [decimal.decimal] : [])));
  const lends = proof !== undefined && others.length === 0;
  return new Map(found.map(({ column, decimal }) => [column, lends ? { decimal: proof, by: 'proof' } : decimal]));
}
