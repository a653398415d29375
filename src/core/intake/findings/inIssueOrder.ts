import type { Issue, Severity } from '../Issue';
import { issueSeverity } from '../issueSeverity';

const codes = Object.keys(issueSeverity);
const severities: readonly Severity[] = ['blocks', 'changes', 'note'];

/** What blocks first, then what changes the result, then notes; findings of one kind stay in the order of the columns. */
export function inIssueOrder(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (one, other) =>
      severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
      codes.indexOf(one.code) - codes.indexOf(other.code),
  );
}
