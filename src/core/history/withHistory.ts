import type { JudgedCustomer, Judgement } from '../abc/Judgement';
import type { KnownValues } from '../abc/rank/KnownValues';
import type { Settings } from '../abc/Settings';
import { structureTable } from '../abc/spread/structureTable';
import { tiers, type Tier } from '../abc/Tier';
import { dampedTier } from './dampedTier';
import { isSameRule } from './isSameRule';
import { overridesOn } from './overridesOn';
import type { LastEntry, WorkbookRecords } from './WorkbookRecords';

/**
 * The judgement with the tiers that are in force: set by hand first, then kept by damping, else the computed ones. The structure
 * counts the tiers in force; order, rank, gap, agreement and reason stay those of the figures. A customer without figures may have
 * a tier by hand. Customers are told apart by their ids, letter for letter, as they are when they are read.
 * @param records the overrides that were not ended, and the last run, without which nothing is damped
 * @param today Excel serial: an override applies up to and on its last day
 * @example withHistory({ settings: {}, structure: [], customers: [{ id: 'K1', tier: 'C', verdicts: [] }] }, { overrides: [{ customerId: 'K1', tier: 'A' }] }, 46000).customers[0].tier // "A"
 */
export function withHistory(
  judgement: Judgement,
  records: Pick<WorkbookRecords, 'overrides' | 'lastRun'>,
  today: number,
): Judgement {
  const { overrideOf, idle } = overridesOn(records.overrides, judgement.customers, today);
  const lastOf = lastUnder(judgement.settings, records.lastRun ?? []);
  const used = judgement.structure.map(({ tier }) => tier);
  const { damping } = judgement.settings;
  let leader: JudgedCustomer | undefined;
  const customers = judgement.customers.map((customer): JudgedCustomer => {
    // Customers of one rank are equal but for noise, and must not part at the edge of the damping.
    if (leader === undefined || leader.rank !== customer.rank) leader = customer;
    const override = overrideOf.get(customer.id);
    if (override) return { ...customer, tier: override.tier, override };
    const last = damping === undefined ? undefined : lastOf.get(customer.id);
    if (damping === undefined || last === undefined) return customer;
    const tier = dampedTier(leader, last, damping, used);
    return tier === customer.computedTier ? customer : { ...customer, tier, isDamped: true };
  });
  const isMoved = customers.some(({ tier, computedTier }) => tier !== computedTier);
  return {
    ...judgement,
    customers,
    structure: isMoved ? structureOf(customers, used) : judgement.structure,
    idleOverrides: idle,
  };
}

/** The customers of the last run under the same rule: what another rule gave is no tier to hold on to. */
function lastUnder(settings: Settings, lastRun: readonly LastEntry[]): ReadonlyMap<string, LastEntry> {
  // The entries of a run share its settings.
  const isSame = new Map<Settings | undefined, boolean>([[undefined, true]]);
  const lastOf = new Map<string, LastEntry>();
  for (const entry of lastRun) {
    const by = entry.settings;
    if (by && !isSame.has(by)) isSame.set(by, isSameRule(by, settings));
    if (isSame.get(by)) lastOf.set(entry.customerId, entry);
  }
  return lastOf;
}

/** A tier given by hand has its row too, also where the rule draws fewer tiers. */
function structureOf(customers: readonly JudgedCustomer[], used: readonly Tier[]) {
  const values = customers.map(({ verdicts }) => verdicts[0]?.value);
  const first: KnownValues = {
    values: Float64Array.from(values, (value) => value ?? 0),
    known: Uint8Array.from(values, (value) => (value === undefined ? 0 : 1)),
  };
  const tierOf = customers.map(({ tier }) => tier);
  const inForce = new Set([...used, ...tierOf]);
  return structureTable(
    tierOf,
    first,
    tiers.filter((tier) => inForce.has(tier)),
  );
}
