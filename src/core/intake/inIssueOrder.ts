import type { Issue } from './Issue';
import { issueSeverity } from './issueSeverity';

const order = Object.keys(issueSeverity);

/** What blocks first, then what changes the result, then notes; findings of one kind stay in the order of the columns. */
export function inIssueOrder(issues: readonly Issue[]): Issue[] {
  return [...issues].sort((one, other) => order.indexOf(one.code) - order.indexOf(other.code));
}
