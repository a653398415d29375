import { isUnknown } from '../../core/Unknown';
import { draftFrom } from './MappingDraft';
import type { Refreshed } from './PaneActions';
import type { PaneState } from './PaneState';
import { unread } from './unread';

/** A report's source read again, with columns, decisions and settings as they were: what comes next is its result. */
export function takeRefreshed(state: PaneState, refreshed: Refreshed): PaneState {
  const { analysis, settings } = refreshed;
  const { judgement, chosen, mapping, treatments } = analysis;
  const { method, ratio } = settings;
  return {
    ...state,
    ...unread,
    place: 'steps',
    step: judgement === undefined ? 'check' : 'result',
    status: { phase: 'ready' },
    chosen,
    draft: draftFrom(mapping),
    picked: [],
    isLaidOut: false,
    treatments,
    settings,
    ratios: method === 'count' || method === 'value' ? { ...state.ratios, [method]: ratio } : state.ratios,
    unreadable: [],
    lastJudged: judgement === undefined || isUnknown(judgement) ? undefined : judgement.settings,
    analysis,
    refreshed,
  };
}
