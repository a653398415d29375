import type { Judgement } from '../../core/abc/Judgement';
import type { Tier } from '../../core/abc/Tier';

/** Up to this many customers each get a bar of their own. */
const mostSingleBars = 30;
const groups = 20;

export interface ParetoBar {
  /** The customer's name, or the share of customers up to and with this bar. */
  readonly label: string | number;
  /** The bar's value, by the tiers of its customers. */
  readonly values: Readonly<Partial<Record<Tier, number>>>;
  /** Share of the total up to and with this bar, 0..1. */
  readonly cumulative: number;
}

export interface ParetoSeries {
  readonly header: string;
  /** True when a bar stands for 5 % of the customers. */
  readonly grouped: boolean;
  readonly bars: readonly ParetoBar[];
  /** What the largest fifth of the customers brings. */
  readonly topFifth: { readonly customers: number; readonly share: number };
}

/**
 * The Pareto chart of the first indicator: customers by falling value, values at or below zero adding nothing. Undefined
 * when no value is positive.
 */
export function paretoSeries(judgement: Judgement): ParetoSeries | undefined {
  const known = judgement.customers
    .flatMap((customer) => {
      const value = customer.verdicts[0]?.value;
      return value === undefined || customer.tier === undefined
        ? []
        : [{ name: customer.name, tier: customer.tier, value: Math.max(0, value) }];
    })
    .sort((one, other) => other.value - one.value);
  const total = known.reduce((sum, { value }) => sum + value, 0);
  if (total <= 0) return undefined;
  const grouped = known.length > mostSingleBars;
  const count = grouped ? groups : known.length;
  const bars: ParetoBar[] = [];
  let running = 0;
  for (let bar = 0; bar < count; bar += 1) {
    const members = known.slice(cut(bar, count, known.length), cut(bar + 1, count, known.length));
    const values: Partial<Record<Tier, number>> = {};
    for (const { tier, value } of members) {
      values[tier] = (values[tier] ?? 0) + value;
      running += value;
    }
    bars.push({ label: grouped ? (bar + 1) / count : (members[0]?.name ?? ''), values, cumulative: running / total });
  }
  const customers = Math.max(1, Math.round(known.length / 5));
  const share = known.slice(0, customers).reduce((sum, { value }) => sum + value, 0) / total;
  return { header: judgement.indicators[0]?.header ?? '', grouped, bars, topFifth: { customers, share } };
}

function cut(bar: number, bars: number, customers: number): number {
  return Math.round((bar * customers) / bars);
}
