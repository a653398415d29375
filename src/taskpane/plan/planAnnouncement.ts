import type { Words } from '../../locales/Words';
import type { NumberFormats } from '../display/createNumberFormats';
import { doneText } from './doneText';
import { madeText } from './madeText';
import type { PlanState } from './PlanState';

/** What a screen reader should hear now: what is being done, what came of it, failures. */
export function planAnnouncement(
  { view, status, plans, made, done }: PlanState,
  words: Words,
  say: Words,
  numbers: NumberFormats,
): string {
  switch (status.phase) {
    case 'failed':
      return say(`failure.${status.failure.code}.what`, status.failure.details);
    case 'writing':
      // Every step of the progress would be too much to hear.
      return words(status.isStopping ? 'pane.working.stopping' : `pane.working.${status.wish.kind}`);
    case 'idle':
      return '';
    case 'ready':
    case 'reading': {
      const said = done ? doneText(done.answer, words, numbers) : made && madeText(made.result, words, numbers);
      if (said) return [said.title, ...said.facts].join(say('reason.sentenceSeparator'));
      if (view === 'new') return '';
      if (status.phase === 'reading') return words('pane.working.listPlans');
      if (!plans) return '';
      const count = plans.plans.length;
      return count === 0 ? words('pane.none') : words('pane.reviews.found', { count, shown: numbers.count(count) });
    }
  }
}
