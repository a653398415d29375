import { compareRuns } from '../../core/history/compareRuns';
import type { RunComparison, TierMove } from '../../core/history/RunComparison';
import type { Judgement } from '../../core/abc/Judgement';
import type { Refreshed } from '../pane/PaneActions';

/** Where a customer went since a report. */
export type Change = 'up' | 'down' | 'new' | 'gone';

export const changes: readonly Change[] = ['up', 'down', 'new', 'gone'];

export interface ChangeGroups {
  readonly moved: Readonly<Record<Change, readonly TierMove[]>>;
  /** Customers whose tier is what it was. */
  readonly same: number;
}

/** What has changed since a report, under the settings and decisions of now, which may no longer be the report's. */
export function changesSince({ analysis, changes: found }: Refreshed, judgement: Judgement): RunComparison {
  if (analysis.judgement === judgement) return found;
  const before = found.moves.flatMap(({ customerId, customer, before: tier }) =>
    tier === undefined ? [] : [{ customerId, customer, tier }],
  );
  const after = judgement.customers.map(({ id, name, tier }) => ({ customerId: id, customer: name, tier }));
  return compareRuns(before, after);
}

/** The customers who rose, fell, came and went. Who was in no tier, or is in none, is new or gone as far as tiers go. */
export function changeGroups({ moves, tiers }: RunComparison): ChangeGroups {
  const moved: Record<Change, TierMove[]> = { up: [], down: [], new: [], gone: [] };
  let same = 0;
  for (const move of moves) {
    const { before, after } = move;
    if (before === after) same += before === undefined ? 0 : 1;
    else if (before === undefined) moved.new.push(move);
    else if (after === undefined) moved.gone.push(move);
    else moved[tiers.indexOf(after) < tiers.indexOf(before) ? 'up' : 'down'].push(move);
  }
  return { moved, same };
}
