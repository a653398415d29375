import type { Words } from '../locales/Words';
import { fitText } from './fitText';
import { issueText } from './issueText';
import { layoutText } from './layoutText';
import { mappedParts } from './mappedParts';
import type { ReadingFacts } from './ReadingFacts';

/** More lines than this push the result off the screen; the sheet of the data check has them all. */
const mostFindings = 6;
/** About the width of a screen. */
const longestLine = 200;

/**
 * How the data behind a report was read: one line for headers and columns, one for each finding that changed the result with
 * what was done about it, six at most, and how many more there are.
 */
export function provenanceLines({ layout, mapping, headers, issues }: ReadingFacts, words: Words): readonly string[] {
  const columns = mappedParts(mapping, headers, words).map(({ part, column }) =>
    words('sheet.provenanceColumn', { part, column }),
  );
  const read = words('sheet.provenanceRead', {
    layout: layoutText(layout, words),
    columns: columns.join(words('sheet.provenanceSeparator')),
  });
  const changes = issues.filter(({ severity }) => severity === 'changes');
  const shown = changes.length > mostFindings ? changes.slice(0, mostFindings - 1) : changes;
  const findings = shown.map((issue) => {
    const { found, done } = issueText(issue, words);
    return words('sheet.provenanceFinding', { found, done });
  });
  const rest = changes.length - shown.length;
  const more = rest > 0 ? [words('sheet.provenanceMore', { count: rest })] : [];
  return [...[read, ...findings].map((line) => fitText(line, longestLine)), ...more];
}
