import type { Issue } from '../../core/intake/Issue';
import type { Words } from '../../locales/Words';
import { fitText } from '../texts/fitText';
import { issueText } from '../texts/issueText';
import type { BlockSpec, CellSpec } from '../SheetSpec';

/** How much of one customer's name stands in a list of customers. */
const longestName = 200;
const columns = ['severity', 'count', 'column', 'found', 'done', 'decision', 'cells', 'customers'] as const;

/** A count at the right would touch the text beside it. */
const align = [null, 'center'] as const;

/** How many columns the table of findings has. */
export const findingsWidth = columns.length;

/** The findings, one row each below a header row, worst first as they are given. All of it is text but the count. */
export function findingsBlocks(issues: readonly Issue[], row: number, words: Words): BlockSpec[] {
  const separator = words('reason.listSeparator');
  const rows = issues.map((issue): CellSpec[] => {
    const { found, done, decision } = issueText(issue, words);
    const customers = (issue.customers ?? []).map((name) => fitText(name, longestName));
    return [
      words(`sheet.check.severity.${issue.severity}`),
      issue.count,
      ...[issue.column ?? '', found, done, decision, issue.examples.join(', '), customers.join(separator)].map(
        textCell,
      ),
    ];
  });
  return [
    {
      row,
      column: 0,
      style: 'header',
      align,
      cells: [columns.map((column) => words(`sheet.check.finding.${column}`))],
    },
    { row: row + 1, column: 0, cells: rows, formats: [null, '#,##0'], align },
  ];
}

const textCell = (text: string): CellSpec => (text === '' ? null : fitText(text));
