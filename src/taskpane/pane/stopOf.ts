import type { Issue } from '../../core/intake/Issue';

/** What ends a stop: the sheet has to be mended, questions have to be answered, or both. */
export type Stop = 'mend' | 'decide' | 'both';

/** What stands between these findings and a result; only for findings of which at least one blocks. */
export function stopOf(issues: readonly Issue[]): Stop {
  const blocking = issues.filter(({ severity }) => severity === 'blocks');
  const asked = blocking.filter(({ choice }) => choice !== undefined);
  if (asked.length === 0) return 'mend';
  return asked.length === blocking.length ? 'decide' : 'both';
}
