import { cellAddress } from '../cells/cellAddress';
import type { Choice, Issue, IssueCode } from '../Issue';
import { issueSeverity } from '../issueSeverity';

/** More addresses than this nobody visits. */
export const mostExamples = 100;

/** A cell a finding is about: 0-based data row, 0-based sheet column. */
export interface FoundCell {
  readonly row: number;
  readonly sheetColumn: number;
}

/** What a finding says besides its code and cells. */
export interface Finding {
  /** What to call the column concerned. */
  readonly column?: string;
  /** How many cells, rows or customers: as many as the cells given unless it says so. */
  readonly count?: number;
  readonly customers?: readonly string[];
  readonly choice?: Choice;
  readonly values?: Readonly<Record<string, string | number>>;
}

/**
 * A finding about cells; nothing when there are none. It blocks while its question is open: "ask", or "auto" where the data
 * could not answer.
 * @param firstRow 0-based sheet row of the first data row
 * @param cells in sheet order; those beyond a hundred only count
 * @example reportCells('textNumber', 1, [{ row: 5, sheetColumn: 17 }])[0].examples // ["R7"]
 */
export function reportCells(
  code: IssueCode,
  firstRow: number,
  cells: readonly FoundCell[],
  { column, count = cells.length, customers, choice, values }: Finding = {},
): Issue[] {
  if (count === 0) return [];
  const isOpen = choice?.chosen === 'ask' || choice?.chosen === 'auto';
  return [
    {
      code,
      severity: isOpen ? 'blocks' : issueSeverity[code],
      count,
      ...(column === undefined ? {} : { column }),
      examples: cells.slice(0, mostExamples).map(({ row, sheetColumn }) => cellAddress(firstRow + row, sheetColumn)),
      ...(customers === undefined ? {} : { customers: customers.slice(0, mostExamples) }),
      ...(choice === undefined ? {} : { choice }),
      ...(values === undefined ? {} : { values }),
    },
  ];
}
