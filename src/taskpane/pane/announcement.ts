import { isUnknown } from '../../core/Unknown';
import type { Words } from '../../locales/Words';
import type { NumberFormats } from '../display/createNumberFormats';
import type { PaneState } from './PaneState';

/** What a screen reader should hear now: progress, results, failures. Empty when there is nothing new to say. */
export function announcement(state: PaneState, words: Words, numbers: NumberFormats): string {
  const { status, analysis, written } = state;
  switch (status.phase) {
    case 'idle':
      return '';
    case 'reading':
      return status.attempt === 'goTo' ? '' : words('pane.working.reading');
    case 'writing':
      return words('pane.working.writing');
    case 'failed':
      return words(`failure.${status.failure.code}.what`, status.failure.details);
    case 'ready':
      if (written && state.step === 'write') return words(`pane.write.done.${written.place}`, { where: written.where });
      if (!analysis || (state.step !== 'check' && state.step !== 'result')) return '';
      if (analysis.judgement === undefined || isUnknown(analysis.judgement)) return words('pane.check.stopped');
      return words('pane.result.announced', {
        count: analysis.judgement.judgedCount,
        customers: numbers.count(analysis.judgement.judgedCount),
        tiers: analysis.judgement.structure.map((row) => `${row.tier} ${numbers.count(row.count)}`).join(', '),
      });
  }
}
