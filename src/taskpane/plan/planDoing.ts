import type { Words } from '../../locales/Words';
import type { NumberFormats } from '../display/createNumberFormats';
import type { PlanStatus } from './PlanState';

/** What is being waited for, in one sentence; empty when nothing is. */
export function planDoing(status: PlanStatus, words: Words, numbers: NumberFormats): string {
  if (status.phase === 'reading') return words('pane.working.listPlans');
  if (status.phase !== 'writing') return '';
  const { wish, progress, isStopping = false } = status;
  if (isStopping) return words('pane.working.stopping');
  if (!progress) return words(`pane.working.${wish.kind}`);
  return words('pane.working.progress', { done: numbers.count(progress.done), of: numbers.count(progress.of) });
}
