import { numberFormats } from '../../form/numberFormats';
import { amountText } from '../../texts/amountText';
import { textWidth } from '../../texts/textWidth';
import type { PlanSheetInput } from '../PlanSheetInput';

const labels = 24;
const months = { least: 10, most: 18 } as const;
const year = 12;
const notes = 26;

/**
 * Widths of the plan's columns in characters: labels, twelve months, the year, notes. A year's amount stands in the columns of months
 * too, so that these grow with it, whatever money is counted in.
 */
export function annualWidths({
  customer: { base = 0, lastYear },
  growth,
}: Pick<PlanSheetInput, 'customer' | 'growth'>): number[] {
  const known = lastYear.payments.reduce<number>((sum, amount) => sum + Math.abs(amount ?? 0), 0);
  const largest = Math.max(Math.abs(base), known) * Math.max(1, 1 + growth);
  const needed = Math.min(months.most, Math.max(months.least, textWidth(amountText(largest, numberFormats.money))));
  return [labels, ...Array<number>(12).fill(needed), Math.max(year, needed), notes];
}
