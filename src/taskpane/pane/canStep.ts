import { isUnknown } from '../../core/Unknown';
import { mappingOf, sameMapping } from './MappingDraft';
import type { PaneState, Step } from './PaneState';

/** True when the analysis at hand was read with the columns now chosen. */
export function isFresh(state: PaneState): boolean {
  const mapping = state.draft && mappingOf(state.draft);
  return state.analysis !== undefined && mapping !== undefined && sameMapping(state.analysis.mapping, mapping);
}

/** Whether a screen has what it shows. Going back is always possible, because an earlier screen needs less. */
export function canStep(state: PaneState, step: Step): boolean {
  switch (step) {
    case 'select':
      return true;
    case 'columns':
      return state.chosen !== undefined;
    case 'check':
      return isFresh(state);
    case 'result':
      // Also when this method cannot judge the data: the screen offers the others.
      return isFresh(state) && state.analysis?.judgement !== undefined;
    case 'write':
      return canStep(state, 'result') && !isUnknown(state.analysis?.judgement) && state.unreadable.length === 0;
  }
}
