import type { IndicatorKind } from '../core/intake/Mapping';
import type { LedgerPlaces } from '../sheets/plans/ledgerSums';
import type { Analysis } from './Analysis';

/** What a plan counts in, by the indicator that has it. */
const measureOfKind: Partial<Record<IndicatorKind, 'payments' | 'grossProfit'>> = {
  scale: 'payments',
  contribution: 'grossProfit',
};

/** The columns that formulas on the source need, and what their amounts are; undefined where rows have no days. */
export function ledgerSource({
  mapping,
  intake,
}: Pick<Analysis, 'mapping' | 'intake'>):
  { readonly places: LedgerPlaces; readonly measures: readonly ('payments' | 'grossProfit')[] } | undefined {
  const { customer, date, indicators } = mapping;
  if (date === undefined || !intake.table?.ledger || indicators.some((indicator) => 'periods' in indicator))
    return undefined;
  const amounts = indicators.flatMap((indicator) => {
    const measure = measureOfKind[indicator.kind];
    return measure !== undefined && 'column' in indicator ? [{ measure, column: indicator.column }] : [];
  });
  if (amounts.length === 0) return undefined;
  return {
    places: { ids: customer, days: date, amounts: amounts.map(({ column }) => column) },
    measures: amounts.map(({ measure }) => measure),
  };
}
