import type { Settings } from '../abc/Settings';

/**
 * Whether two settings draw the tiers in the same way, so that a tier of the one may be held against a tier of the other. Damping, marks
 * and periods draw none.
 * @example isSameRule({ method: 'count', ratio: [1, 2, 2], damping: 0.1 }, { method: 'count', ratio: [1, 2, 2] }) // true
 */
export function isSameRule(one: Settings, other: Settings): boolean {
  return one === other || ruleOf(one) === ruleOf(other);
}

function ruleOf({ method, ratio, limits, combination, weights, decisions }: Settings): string {
  return JSON.stringify([method, ratio, combination, ...[limits, weights, decisions].map(inOrder)]);
}

/** What was read back from JSON, or chosen in the pane, may have its parts in another order. */
function inOrder(parts: Readonly<Record<string, unknown>> | undefined): unknown {
  return Object.entries(parts ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));
}
