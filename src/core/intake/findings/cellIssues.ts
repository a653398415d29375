import type { RawColumn } from '../cells/Cells';
import { cellAddress } from '../cells/cellAddress';
import { indicatorTitle } from '../columns/indicatorTitle';
import type { Choice, Issue, IssueCode } from '../Issue';
import { issueSeverity } from '../issueSeverity';
import type { JudgedCells } from '../rows/judgeCells';
import { reportColumns } from './reportColumns';
import type { NumberColumn } from '../columns/readNumberColumn';

/**
 * The findings about single cells of amounts, and the error cells of all mapped columns. The cells of a wide indicator are
 * joined to one finding a kind. A doubtful cell on a row that is left out anyway changes nothing and is not reported; an
 * error cell is, unless the row is hidden and left out or was not selected.
 * @param firstRow 0-based sheet row of the first data row
 */
export function cellIssues(judged: JudgedCells, firstRow: number): Issue[] {
  const { columns, numbers, rows, errors, rules } = judged;
  const { treatments } = rules;
  const isCustomers = (row: number) => rows.customerOf[row]! >= 0;
  const onErrors: Choice = { question: 'errors', options: ['leaveOut'], chosen: treatments.errors };
  const found = errors.flatMap((each) =>
    reportColumns('errorCell', each.columns, firstRow, each.rows, { choice: onErrors }),
  );
  if (rows.ids.length === 0) found.push(emptyColumns('noCustomers', [columns.customer], firstRow));
  columns.indicators.forEach(({ columns: ofIndicator }, index) => {
    const { parts, sharesAbove, doubtfulDecimal, known, later } = numbers[index]!;
    const report = (
      code: IssueCode,
      rowsOf: (part: NumberColumn, at: number) => readonly number[],
      choice?: Choice,
    ) => {
      const at = parts.map((part, place) => rowsOf(part, place).filter(isCustomers));
      found.push(...reportColumns(code, ofIndicator, firstRow, at, choice ? { choice } : {}));
    };
    report('textNumber', ({ textNumbers }) => textNumbers);
    report('textIgnored', ({ texts }) => texts);
    report('dateAmount', ({ dates }) => dates);
    report('booleanIgnored', ({ booleans }) => booleans);
    if (doubtfulDecimal !== undefined) {
      const chosen = doubtfulDecimal === '.' ? 'point' : 'comma';
      report('commaNumber', ({ commas }) => commas, { question: 'decimals', options: ['point', 'comma'], chosen });
    }
    const { shareScale } = treatments;
    report('mixedShares', (_, at) => sharesAbove[at]!, {
      question: 'shareScale',
      options: ['asIs', 'percent'],
      chosen: shareScale,
    });
    const holdsNumber = ({ known: isKnown }: { readonly known: Uint8Array }) =>
      isKnown.some((each, row) => each === 1 && isCustomers(row));
    if (!holdsNumber({ known }) && !(later && holdsNumber(later))) {
      found.push(emptyColumns('noNumbers', ofIndicator, firstRow));
    }
  });
  return withoutRepeats(found);
}

/** The example is the header: no cell below it is to blame more than another. */
function emptyColumns(code: IssueCode, columns: readonly RawColumn[], firstRow: number): Issue {
  return {
    code,
    severity: issueSeverity[code],
    count: 1,
    column: indicatorTitle({ columns }),
    examples: [cellAddress(Math.max(0, firstRow - 1), columns[0]!.sheetColumn)],
  };
}

/** A column that plays two parts is judged twice and reported once. */
function withoutRepeats(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [`${issue.code} ${issue.examples[0]}`, issue])).values()];
}
