import type { WorkbookRequest } from './WorkbookRequest';
import type { WorkbookState } from './WorkbookState';

/** What the view cannot be shown without and nobody needs to press for; undefined when there is nothing to ask, or not now. */
export function wantedNext({
  view,
  status,
  reports,
  history,
  pair,
  comparison,
}: WorkbookState): WorkbookRequest | undefined {
  if (status.phase !== 'ready') return undefined;
  if (view === 'reports' && !reports) return { kind: 'listReports' };
  if (view === 'history' && !history) return { kind: 'listRuns' };
  if (view === 'history' && history && pair && !comparison) return { kind: 'compare', pair };
  return undefined;
}
