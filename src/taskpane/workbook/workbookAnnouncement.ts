import type { Words } from '../../locales/Words';
import type { NumberFormats } from '../display/createNumberFormats';
import { workbookDoing } from './workbookDoing';
import type { WorkbookState } from './WorkbookState';

/** What a screen reader should hear now: what is being done, what there is, failures. */
export function workbookAnnouncement(state: WorkbookState, words: Words, numbers: NumberFormats): string {
  const { view, status, reports, history } = state;
  if (status.phase === 'failed') return words(`failure.${status.failure.code}.what`, status.failure.details);
  // Every step of the progress would be too much to hear.
  if (status.phase === 'reading') return words(`pane.workbook.working.${status.request.kind}`);
  if (status.phase === 'writing') return workbookDoing(status, words, numbers);
  const counted = (key: string, count: number) =>
    count === 0
      ? words(`pane.workbook.${key}.none`)
      : words(`pane.workbook.${key}.found`, { count, shown: numbers.count(count) });
  if (view === 'reports' && reports) return counted('reports', reports.length);
  // A history that cannot be read is not one that does not exist.
  if (view === 'history' && history?.runs.length === 0 && history.damage.length > 0)
    return words('pane.workbook.damage.title');
  if (view === 'history' && history) return counted('history', history.runs.length);
  return '';
}
