import type { CustomerTable } from '../intake/CustomerTable';
import { isUnknown, type Unknown } from '../Unknown';
import { bucketLedger } from './bucketLedger';
import { choosePeriods } from './choosePeriods';
import type { CustomerStability } from './CustomerStability';
import { firstDays } from './firstDays';
import { measureCustomer } from './measureCustomer';
import { orderDays } from './orderDays';
import { periodOfRows } from './periodOfRows';
import type { Periods } from './Periods';
import type { PeriodSettings } from './PeriodSettings';
import { relativeClasses } from './relativeClasses';
import { stabilityClass } from './stabilityClass';

export interface StabilityJudgement {
  readonly periods: Periods;
  /** In the order of the table; undefined for a customer without a dated amount. */
  readonly customers: readonly (CustomerStability | undefined)[];
}

/**
 * How steadily each customer of a table buys, by the scale, else the contribution. A history runs from the period of the
 * customer's first dated amount to the last period; empty periods between count as 0. The limits also decide the verdict,
 * where the classes are relative too. undefined without dated rows or without an amount: shares do not add up to a
 * history. Unknown: `badLimits`.
 */
export function judgeStability(
  table: CustomerTable,
  settings: PeriodSettings,
): StabilityJudgement | Unknown | undefined {
  const { ledger, customers } = table;
  const indicator = amountIndicator(table);
  if (ledger === undefined || indicator === undefined) return undefined;
  const checked = stabilityClass(0, settings.limits);
  if (isUnknown(checked)) return checked;
  const count = customers.length;
  const periods = choosePeriods(ledger, indicator, count, settings);
  const { starts, asOf, leftOut } = periods;
  const amounts = [ledger.amounts[indicator]!];
  const sums = bucketLedger({ ...ledger, amounts }, count, starts, leftOut)[0]!;
  const firstDay = firstDays(ledger, indicator, count);
  const firstPeriod = periodOfRows(firstDay, starts, leftOut);
  const orders = orderDays(ledger, indicator, count);
  const measured = customers.map((_, customer) => {
    if (firstDay[customer] === 0) return undefined;
    const from = firstDay[customer]! < starts[0]! ? 0 : firstPeriod[customer]!;
    // A customer who is new in the period that is left out has no history yet.
    const row = from < 0 ? starts.length : from;
    const history = sums.subarray(customer * starts.length + row, (customer + 1) * starts.length);
    return measureCustomer(history, orders[customer]!, asOf, settings.limits);
  });
  return { periods, customers: settings.isRelative ? withRelativeClass(measured) : measured };
}

/** Position of the indicator whose history is judged: money, the larger picture first. */
function amountIndicator({ indicators }: CustomerTable): number | undefined {
  const position = (['scale', 'contribution'] as const)
    .map((wanted) => indicators.findIndex(({ kind }) => kind === wanted))
    .find((found) => found >= 0);
  return position;
}

function withRelativeClass(customers: readonly (CustomerStability | undefined)[]): (CustomerStability | undefined)[] {
  const classes = relativeClasses({
    values: Float64Array.from(customers, (customer) => customer?.variation ?? 0),
    known: Uint8Array.from(customers, (customer) => (customer?.variation === undefined ? 0 : 1)),
  });
  return customers.map((customer, index) => customer && { ...customer, class: classes[index] });
}
