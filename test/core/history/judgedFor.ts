import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import { judge } from '../../../src/core/abc/judge';
import type { Judgement } from '../../../src/core/abc/Judgement';
import type { Settings } from '../../../src/core/abc/Settings';
import { isUnknown } from '../../../src/core/Unknown';
import { tableOf } from '../abc/tableOf';

/** Limits of 100 and 50: A from 100, B from 50. */
export const byLimits: Partial<Settings> = { method: 'limits', limits: { scale: [100, 50] } };

/** The real judgement of customers called c0, c1, ... by one list of values an indicator. */
export function judgedFor(
  settings: Partial<Settings>,
  ...lists: readonly (readonly (number | undefined)[])[]
): Judgement {
  const judgement = judge(tableOf(...lists), { ...defaultSettings('count'), ...settings });
  if (isUnknown(judgement)) throw new Error(judgement.unknown);
  return Object.freeze(judgement);
}

/** The tiers in force by customer, as "c1 A"; with "*" where damping keeps it. */
export function tiersIn({ customers }: Judgement): string[] {
  return customers.map(({ id, tier, isDamped }) => `${id} ${tier ?? '-'}${isDamped ? '*' : ''}`).sort();
}
