import type { Words } from '../../locales/Words';
import type { NumberFormats } from '../display/createNumberFormats';
import type { WorkbookStatus } from './WorkbookState';

/** What is being waited for, in one sentence; empty when nothing is. */
export function workbookDoing(status: WorkbookStatus, words: Words, numbers: NumberFormats): string {
  if (status.phase !== 'reading' && status.phase !== 'writing') return '';
  const share = status.phase === 'reading' ? status.share : undefined;
  if (share === undefined) return words(`pane.workbook.working.${status.request.kind}`);
  // All is read and not yet judged: that takes time, too.
  if (share >= 1) return words('pane.working.judging');
  return words('pane.working.share', { share: numbers.wholeShare(share) });
}
