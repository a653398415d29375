import type { IdleOverride } from '../abc/Judgement';
import type { Override } from './Override';

/**
 * Which tiers set by hand apply on a day, by customer id, and which do not and why. Of several for one customer the one set last
 * counts alone, in the order given where they are of one day: it took the place of the others, also when it has expired itself.
 * @param today Excel serial
 * @example overridesOn([{ customerId: 'K1', customer: 'Elm', tier: 'A', reason: '', author: '', setOn: 1, expiresOn: 8 }], [{ id: 'K1' }], 9).idle[0].because // "expired"
 */
export function overridesOn(
  overrides: readonly Override[],
  customers: readonly { readonly id: string }[],
  today: number,
): { readonly overrideOf: ReadonlyMap<string, Override>; readonly idle: readonly IdleOverride[] } {
  const latest = new Map<string, Override>();
  for (const override of overrides) {
    const known = latest.get(override.customerId);
    if (known === undefined || known.setOn <= override.setOn) latest.set(override.customerId, override);
  }
  const present = new Set<string>();
  for (const { id } of customers) if (latest.has(id)) present.add(id);
  const overrideOf = new Map<string, Override>();
  const idle: IdleOverride[] = [];
  for (const override of overrides) {
    if (latest.get(override.customerId) !== override) continue;
    if (override.expiresOn !== undefined && today > override.expiresOn) idle.push({ override, because: 'expired' });
    else if (!present.has(override.customerId)) idle.push({ override, because: 'noCustomer' });
    else overrideOf.set(override.customerId, override);
  }
  return { overrideOf, idle };
}
