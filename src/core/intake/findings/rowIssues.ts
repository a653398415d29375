import type { RawColumn } from '../cells/Cells';
import type { Issue, IssueCode } from '../Issue';
import type { JudgedCells } from '../rows/judgeCells';
import { reasonCodes } from '../rows/reasonCodes';
import { mostExamples, reportCells, type Finding } from './reportCells';
import { reportRows } from './reportRows';
import type { RowCurrencies } from '../rows/rowCurrencies';

/** As many currencies as a person can choose from. */
const mostCurrencies = 8;

/**
 * The findings about whole rows: hidden, not selected, totals, headers again, without a customer or an id, in another currency.
 * @param firstRow 0-based sheet row of the first data row
 */
export function rowIssues(judged: JudgedCells, firstRow: number): Issue[] {
  const { columns, labels, rows, states, currencies, rules } = judged;
  const { hiddenRows, totals, blankCustomers, mergedCustomers } = rules.treatments;
  const { customer } = columns;
  const report = (code: IssueCode, at: readonly number[], finding?: Finding, column: RawColumn = customer) =>
    reportRows(code, column, firstRow, at, finding);
  const mergedWithAmount = labels.merged.filter((row) => isOfSomebody(judged, row));
  return [
    ...report('hiddenRows', states.hidden, {
      choice: { question: 'hiddenRows', options: ['leaveOut', 'keep'], chosen: hiddenRows },
    }),
    ...report('unselectedRows', states.unselected),
    ...report('otherHeader', rows.otherHeaders),
    ...report('repeatedHeader', repeatedHeaders(judged)),
    ...report('totalRow', rows.totals, {
      choice: { question: 'totals', options: ['leaveOut', 'keep'], chosen: totals },
    }),
    ...report('blankCustomer', rows.blanks, {
      choice: { question: 'blankCustomers', options: ['leaveOut', 'fillDown'], chosen: blankCustomers },
    }),
    ...report('idMissing', rows.idMissing),
    ...report('mergedCustomer', mergedWithAmount, {
      choice: { question: 'mergedCustomers', options: ['fillDown', 'leaveOut'], chosen: mergedCustomers },
    }),
    ...(currencies ? currencyIssue(judged, currencies, firstRow) : []),
  ];
}

/** Rows in merged cells that count, or would if they were filled. */
function isOfSomebody({ account, rules }: JudgedCells, row: number): boolean {
  const leftOut = rules.treatments.mergedCustomers === 'leaveOut' ? reasonCodes.withoutCustomer : -1;
  return account.used[row] === 1 || account.reasons[row] === leftOut;
}

function repeatedHeaders({ account, rows }: JudgedCells): number[] {
  const others = new Set(rows.otherHeaders);
  return rowsLeftOut(account.reasons, reasonCodes.repeatedHeader).filter((row) => !others.has(row));
}

function rowsLeftOut(reasons: Uint8Array, reason: number): number[] {
  const rows: number[] = [];
  for (let row = reasons.indexOf(reason); row >= 0; row = reasons.indexOf(reason, row + 1)) rows.push(row);
  return rows;
}

/** At the cells of the currency column, or at the amounts where there is none. */
function currencyIssue(judged: JudgedCells, { indicators }: RowCurrencies, firstRow: number): Issue[] {
  const { columns, labels, numbers } = judged;
  const rows = inRarer(judged);
  const finding = currencyFinding(judged);
  if (labels.currency) return reportRows('mixedCurrencies', labels.currency, firstRow, rows, finding);
  const amounts = indicators.flatMap((index) =>
    columns.indicators[index]!.columns.map((column, part) => ({ column, known: numbers[index]!.parts[part]!.known })),
  );
  const cells = rows.slice(0, mostExamples).map((row) => {
    const { column } = amounts.find(({ known }) => known[row] === 1) ?? amounts[0]!;
    return { row, sheetColumn: column.sheetColumn };
  });
  return reportCells('mixedCurrencies', firstRow, cells, { count: rows.length, ...finding });
}

/** The rows in any currency but the commonest: those a person looks at. */
function inRarer({ currencies, account }: JudgedCells): number[] {
  const { at } = currencies!;
  const rows: number[] = [];
  for (let row = 0; row < at.length; row++) {
    const counted = account.used[row] === 1 || account.reasons[row] === reasonCodes.otherCurrency;
    if (counted && at[row]! > 0) rows.push(row);
  }
  return rows;
}

function currencyFinding({ currencies, rules }: JudgedCells): Finding {
  const codes = currencies!.codes.slice(0, mostCurrencies);
  const { currencies: chosen } = rules.treatments;
  const options = [...codes.map(({ code }) => `only:${code}` as const), 'asOne' as const];
  const isAmong = currencies!.codes.some(({ code }) => chosen === `only:${code}`);
  return {
    choice: { question: 'currencies', options, chosen: chosen === 'asOne' || isAmong ? chosen : 'ask' },
    values: { currencies: codes.map(({ code, rows }) => `${code} ${rows}`).join(', ') },
  };
}
