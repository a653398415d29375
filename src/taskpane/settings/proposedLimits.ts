import type { Judgement } from '../../core/abc/Judgement';
import { tiers } from '../../core/abc/Tier';

/**
 * Round limits near the present borders of one indicator, so that a user who changes to limits starts from what he sees:
 * descending and above 0, `count` of them; empty when no value lies above 0.
 */
export function proposedLimits({ customers }: Judgement, indicator: number, count: number): number[] {
  const known = customers.flatMap(({ verdicts }) => verdicts[indicator] ?? []).filter(({ value }) => value > 0);
  if (known.length === 0) return [];
  const limits: number[] = [];
  for (const tier of tiers.slice(0, count)) {
    const smallest = known.reduce(
      (least, { letter, value }) => (letter === tier ? Math.min(least, value) : least),
      Infinity,
    );
    const before = limits.at(-1);
    const wanted = smallest < Infinity ? roundedDown(smallest) : (before ?? largest(known)) / 2;
    limits.push(before === undefined || wanted < before ? wanted : before / 2);
  }
  return limits;
}

/** Two significant digits say enough for a limit that a person is going to set. */
function roundedDown(value: number): number {
  const rounded = Number(value.toPrecision(2));
  if (rounded <= value) return rounded;
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Number((rounded - step).toPrecision(2));
}

function largest(known: readonly { readonly value: number }[]): number {
  return known.reduce((most, { value }) => Math.max(most, value), 0);
}
