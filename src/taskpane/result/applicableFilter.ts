import type { Judgement } from '../../core/abc/Judgement';
import type { CustomerFilter } from '../pane/PaneState';

/** The filter without what this judgement cannot answer: a tier that the ratio no longer has must not hide everybody. */
export function applicableFilter(filter: CustomerFilter, { structure, periods }: Judgement): CustomerFilter {
  return {
    ...filter,
    tier: structure.some(({ tier }) => tier === filter.tier) ? filter.tier : undefined,
    stability: periods === undefined ? undefined : filter.stability,
  };
}
