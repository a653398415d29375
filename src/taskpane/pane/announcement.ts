import { isUnknown } from '../../core/Unknown';
import type { Words } from '../../locales/Words';
import type { NumberFormats } from '../display/createNumberFormats';
import type { PaneState } from './PaneState';
import { stopOf } from './stopOf';
import { writtenText } from './writtenText';

/** What a screen reader should hear now: progress, results, failures. Empty when there is nothing new to say. */
export function announcement(state: PaneState, words: Words, numbers: NumberFormats): string {
  const { status, analysis, written, recorded } = state;
  // The screen of the plans speaks for itself, also while it writes.
  if (state.place === 'plan') return '';
  switch (status.phase) {
    case 'idle':
      return '';
    case 'reading':
      if (status.attempt === 'goTo') return '';
      return words(status.attempt === 'treat' ? 'pane.working.treating' : 'pane.working.reading');
    case 'writing':
      return words('pane.working.writing');
    case 'failed':
      return words(`failure.${status.failure.code}.what`, status.failure.details);
    case 'ready':
      // The screen of the workbook speaks for itself.
      if (state.place === 'workbook') return '';
      if (written && state.step === 'write') {
        const kept =
          recorded === undefined ? '' : words('pane.write.history.kept', { number: numbers.count(recorded) });
        return [writtenText(written, words), kept].filter(Boolean).join(words('reason.sentenceSeparator'));
      }
      if (!analysis || (state.step !== 'check' && state.step !== 'result')) return '';
      if (state.checkSheet !== undefined && state.step === 'check')
        return words('pane.check.wrote', { where: state.checkSheet });
      if (analysis.judgement === undefined) return words(`pane.check.stopped.${stopOf(analysis.intake.issues)}.heard`);
      if (isUnknown(analysis.judgement)) return words('pane.check.unjudged');
      return words('pane.result.announced', {
        count: analysis.judgement.judgedCount,
        customers: numbers.count(analysis.judgement.judgedCount),
        tiers: analysis.judgement.structure.map((row) => `${row.tier} ${numbers.count(row.count)}`).join(', '),
      });
  }
}
