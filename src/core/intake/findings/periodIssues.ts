import { daySpan } from '../../stability/daySpan';
import { cellAddress } from '../cells/cellAddress';
import { indicatorTitle } from '../columns/indicatorTitle';
import type { Issue } from '../Issue';
import { issueSeverity } from '../issueSeverity';
import type { JudgedCells } from '../rows/judgeCells';
import type { Ledger } from '../Ledger';
import { mostExamples, reportCells } from './reportCells';
import { reasonCodes } from '../rows/reasonCodes';
import { reportColumns } from './reportColumns';
import { serialText } from '../calendar/serialText';

/** Such a year may begin in any month, and nothing on the sheet says in which. */
const fiscalYear = /(?<![a-z])FY(?![a-z])|财政?年/i;

/**
 * The findings about the periods of wide indicators: amounts after today, a year that was assumed, fiscal years, columns that
 * were not read, a last period that has not ended.
 * @param ledger of the amounts that count, when there is one
 * @param firstRow 0-based sheet row of the first data row
 */
export function periodIssues(judged: JudgedCells, ledger: Ledger | undefined, firstRow: number): Issue[] {
  const { columns, numbers, rows, account, rules } = judged;
  const { treatments, today = Infinity } = rules;
  const isOfSomebody = (row: number) => rows.customerOf[row]! >= 0 || account.reasons[row] === reasonCodes.futureDate;
  if (!columns.indicators.some(({ periods }) => periods)) return [];
  const last = ledger ? daySpan(ledger.days).last : 0;
  return columns.indicators.flatMap(({ periods, columns: ofPeriods, assumedYear, unused = [] }, index): Issue[] => {
    if (periods === undefined) return [];
    const headers = (places: readonly number[]) =>
      places.slice(0, mostExamples).map((sheetColumn) => ({ row: -1, sheetColumn }));
    const column = indicatorTitle({ columns: ofPeriods });
    const future = periods.map(({ first }, at) =>
      first > today ? rowsWithAmount(numbers[index]!.parts[at]!.values).filter(isOfSomebody) : [],
    );
    const places = periods.map((period) => period.column);
    const fiscal = ofPeriods.filter(({ header }) => fiscalYear.test(header)).map(({ sheetColumn }) => sheetColumn);
    const running = periods.filter((each) => each.last === last && each.first <= today && today <= each.last);
    return [
      ...reportColumns('futureDate', ofPeriods, firstRow, future, {
        choice: { question: 'futureDates', options: ['keep', 'leaveOut'], chosen: treatments.futureDates },
      }),
      ...(assumedYear === undefined
        ? []
        : reportCells('assumedYear', firstRow, headers(places), { column, values: { year: assumedYear } })),
      ...reportCells('fiscalPeriods', firstRow, headers(fiscal), { column, count: fiscal.length }),
      ...reportCells('unusedPeriods', firstRow, headers(unused), { column, count: unused.length }),
      ...running.map((period): Issue => ({
        code: 'unfinishedPeriod',
        severity: issueSeverity.unfinishedPeriod,
        count: 1,
        column,
        examples: [cellAddress(Math.max(0, firstRow - 1), period.column)],
        values: { day: serialText(today) },
      })),
    ];
  });
}

function rowsWithAmount(values: Float64Array): number[] {
  const rows: number[] = [];
  for (let row = 0; row < values.length; row++) if (values[row] !== 0) rows.push(row);
  return rows;
}
