import type { CustomerTable } from '../intake/CustomerTable';
import type { MappedIndicator } from '../intake/Mapping';
import { bucketLedger } from '../stability/bucketLedger';
import { monthStarts } from './monthStarts';

/** What a table offers month by month, for the year before a plan and the plan's own: 24 months side by side. */
export interface MonthlyFigures {
  /** One sum a customer and month, row by row (customers x 24); 0 where the month is not known. */
  readonly amounts: Float64Array;
  /** 1 for the months that the data covers (24). */
  readonly known: Uint8Array;
}

/**
 * The amounts of each indicator by customer and month, of the year before `year` and of `year`; undefined for an indicator whose amounts
 * have no months: no days at all, or periods longer than a month. A month without sales between the first and the last day of the data
 * is 0; one outside of them is not known. On a wide sheet a month is known that has a column.
 * @param indicators as they were mapped, in the table's order
 * @example monthlyFigures({ customers: [], indicators: [] }, [{ kind: 'scale', column: 1 }], 2026) // [null]
 */
export function monthlyFigures(
  { customers, ledger, days }: Pick<CustomerTable, 'customers' | 'ledger' | 'days'>,
  indicators: readonly MappedIndicator[],
  year: number,
): readonly (MonthlyFigures | undefined)[] {
  const starts = monthStarts(year - 1, 2);
  if (!ledger || !days || !starts) return indicators.map(() => undefined);
  const isWide = indicators.some((indicator) => 'periods' in indicator);
  const sums = bucketLedger(ledger, customers.length, starts.slice(0, 24), starts[24]!);
  return indicators.map((indicator, index) => {
    const spans =
      'periods' in indicator ? monthSpans(indicator.periods, days.last, starts) : isWide ? undefined : [days];
    if (!spans) return undefined;
    const known = Uint8Array.from({ length: 24 }, (_, month) =>
      spans.some(({ first, last }) => first < starts[month + 1]! && last >= starts[month]!) ? 1 : 0,
    );
    return { amounts: sums[index]!, known };
  });
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** The periods up to the last one with an amount; undefined where one of them is not within a month. */
function monthSpans(periods: readonly Span[], lastDay: number, starts: readonly number[]): readonly Span[] | undefined {
  const those = periods.filter(({ first, last }) => first <= lastDay && last >= starts[0]! && first < starts[24]!);
  const isWithin = ({ first, last }: Span) => !starts.some((start) => first < start && last >= start);
  return those.every(isWithin) ? those : undefined;
}
