import type { StructureRow } from '../Judgement';
import type { Tier } from '../Tier';
import { neumaierSum } from '../rank/neumaierSum';
import type { KnownValues } from '../rank/KnownValues';

/**
 * One row a tier, best first, empty tiers included: customers, their share of all judged, the indicator's sum, its share
 * and smallest value. Shares of value count only values above 0, on both sides, so that they add up to 1; undefined when
 * nothing lies above 0. Customers without a tier do not count; a judged customer whose value is not known adds nothing.
 * @example structureTable(['A', 'B'], { values: Float64Array.of(3, 1), known: Uint8Array.of(1, 1) }, ['A', 'B'])[0] // {"tier":"A","count":1,"shareOfCustomers":0.5,"value":3,"shareOfValue":0.75,"fromValue":3}
 */
export function structureTable(
  tierOf: readonly (Tier | undefined)[],
  indicator: KnownValues,
  used: readonly Tier[],
): StructureRow[] {
  const judged = tierOf.filter((tier) => tier !== undefined).length;
  const groups = used.map((tier) => ({
    tier,
    count: tierOf.filter((other) => other === tier).length,
    values: indicator.values.filter((_, index) => tierOf[index] === tier && indicator.known[index] === 1),
  }));
  const gains = groups.map(({ values }) => neumaierSum(values.filter((value) => value > 0)));
  const base = neumaierSum(gains);
  return groups.map(({ tier, count, values }, index) => ({
    tier,
    count,
    shareOfCustomers: judged === 0 ? 0 : count / judged,
    value: neumaierSum(values),
    shareOfValue: base > 0 ? gains[index]! / base : undefined,
    fromValue: values.length === 0 ? undefined : values.reduce((least, value) => Math.min(least, value)),
  }));
}
