import type { Judgement, JudgedCustomer } from '../abc/Judgement';
import type { Tier } from '../abc/Tier';
import type { CustomerTable } from '../intake/CustomerTable';
import type { IndicatorKind, MappedIndicator } from '../intake/Mapping';
import { begunMonth } from './begunMonth';
import { monthlyFigures, type MonthlyFigures } from './monthlyFigures';
import type { PlanCustomer, PlanTier, YearFigures } from './PlanCustomer';
import { yearTotals } from './yearTotals';

/** What is known of one amount of all customers. */
interface Amount {
  readonly months: MonthlyFigures | undefined;
  readonly baseAt: (customer: number) => number | undefined;
}

type Known = readonly (number | undefined)[];
const nothing: Known = Object.freeze(new Array<undefined>(12).fill(undefined));

/**
 * All judged customers as plans need them, best first, and how many whole months of the year before `year` the data covers. What targets
 * grow from is the sum of last year's months, with what a month that has only begun has so far; the judged total where the data has no days; the year's total where its periods are longer
 * than months. Every tier below C is planned as C.
 * @param indicators as they were mapped, in the table's order
 * @example planCustomers({ customers: [] }, { customers: [], indicators: [] }, [], 2026).lastYearMonths // 0
 */
export function planCustomers(
  judgement: Pick<Judgement, 'customers'>,
  table: Pick<CustomerTable, 'customers' | 'indicators' | 'ledger' | 'days'>,
  indicators: readonly MappedIndicator[],
  year: number,
): {
  readonly customers: readonly PlanCustomer[];
  readonly lastYearMonths: number;
  /** The data's last day, an Excel serial, where it leaves a month of last year before its end. */
  readonly lastYearUntil: number | undefined;
} {
  const months = monthlyFigures(table, indicators, year);
  const begun = begunMonth(table, year);
  const payments = amountOf('scale');
  const grossProfit = amountOf('contribution');
  const shareAt = brandShares(table);
  const placeOf = new Map(table.customers.map(({ id }, place) => [id, place]));
  const customers = judgement.customers.flatMap(({ tier, ...customer }) => {
    const place = placeOf.get(customer.id);
    return tier === undefined || place === undefined ? [] : [planCustomer(customer, tier, place)];
  });
  const covered = payments?.months?.known.subarray(0, 12);
  const until = begun && covered?.[begun.month] === 1 ? begun.lastDay : undefined;
  const lastYearMonths = (covered?.reduce((sum, isKnown) => sum + isKnown, 0) ?? 0) - (until === undefined ? 0 : 1);
  return { customers, lastYearMonths, lastYearUntil: until };

  function amountOf(kind: IndicatorKind): Amount | undefined {
    const index = table.indicators.findIndex((indicator) => indicator.kind === kind);
    const indicator = table.indicators[index];
    if (!indicator) return undefined;
    const own = months[index];
    if (own) return { months: own, baseAt: (place) => sumOfKnown(yearAt(own, place, 0)) };
    const year1 = yearTotals(table, indicators, index, year - 1);
    if (year1) return { months: undefined, baseAt: (place) => year1[place] };
    const { totals, known } = indicator;
    const hasTime = 'periods' in indicators[index]!;
    return { months: undefined, baseAt: (place) => (hasTime || known[place] !== 1 ? undefined : totals[place]) };
  }

  function planCustomer(
    { id, name, profile, stability }: Omit<JudgedCustomer, 'tier'>,
    tier: Tier,
    place: number,
  ): PlanCustomer {
    const figures = (offset: 0 | 12, brandShare: number | undefined): YearFigures => ({
      payments: yearAt(payments?.months, place, offset),
      grossProfit: yearAt(grossProfit?.months, place, offset),
      brandShare,
    });
    return {
      id,
      name,
      tier: planTierOf(tier),
      profile,
      stability: stability?.verdict,
      lastYear: figures(0, shareAt(place)),
      thisYear: { ...figures(12, undefined), ...(begun && begun.month >= 12 && { begun: begun.month - 12 }) },
      base: payments?.baseAt(place),
      grossProfitBase: grossProfit?.baseAt(place),
    };
  }
}

function planTierOf(tier: Tier): PlanTier {
  return tier === 'A' || tier === 'B' ? tier : 'C';
}

/** @param offset 0 for the year before the plan's, 12 for the plan's own */
function yearAt(months: MonthlyFigures | undefined, customer: number, offset: 0 | 12): Known {
  if (!months) return nothing;
  const { amounts, known } = months;
  const of: (number | undefined)[] = [];
  for (let month = offset; month < offset + 12; month++) {
    of.push(known[month] === 1 ? amounts[customer * 24 + month]! : undefined);
  }
  return of;
}

/** As a sheet adds them up, one after the other. */
function sumOfKnown(months: Known): number | undefined {
  let sum: number | undefined;
  for (const amount of months) if (amount !== undefined) sum = (sum ?? 0) + amount;
  return sum;
}

/** Shares as fractions: a column that counts in per cent is divided by 100; what is no share is not known. */
function brandShares({ indicators }: Pick<CustomerTable, 'indicators'>): (place: number) => number | undefined {
  const indicator = indicators.find(({ kind }) => kind === 'brandShare');
  if (!indicator) return () => undefined;
  const { totals, known } = indicator;
  const unit = totals.some((share) => share > 1) ? 100 : 1;
  return (place) => {
    const share = totals[place]! / unit;
    return known[place] === 1 && share >= 0 && share <= 1 ? share : undefined;
  };
}
