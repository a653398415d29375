import { cellAddress } from '../../core/intake/cells/cellAddress';
import { leftOutReasons, type CustomerTable, type LeftOutReason } from '../../core/intake/CustomerTable';
import type { Words } from '../../locales/Words';
import { fitText } from '../texts/fitText';
import { rangeAddress } from '../rangeAddress';
import type { BlockSpec, CellSpec } from '../SheetSpec';
import { valueFormat } from '../valueFormat';

/** One counted thing, rows or the money of an indicator: what was read, used and left out. */
interface Account {
  readonly header: string;
  readonly format: string;
  readonly read: number;
  readonly used: number;
  readonly leftOut: Readonly<Record<LeftOutReason, number>>;
}

/**
 * Rows and money of the reading, from the heading down: used, left out by reason, their sum by a formula, what was read, and
 * a check that compares the two. Below, a line to type the totals of the user's own system into, and how far they differ.
 * Shares are not listed: their sum means nothing.
 */
export function reconciliationBlocks(table: CustomerTable, row: number, words: Words): BlockSpec[] {
  const accounts = accountsOf(table, words);
  const reasons = leftOutReasons.filter((reason) => accounts.some(({ leftOut }) => leftOut[reason] !== 0));
  const say = (key: string) => words(`sheet.check.${key}`);
  const used = row + 2;
  const sum = used + 1 + reasons.length;
  const [read, check, own, difference] = [sum + 1, sum + 2, sum + 4, sum + 5];
  const line = (label: string, cellOf: (account: Account, column: number) => CellSpec): CellSpec[] => [
    label,
    ...accounts.map((account, index) => cellOf(account, index + 1)),
  ];
  const formats = [null, ...accounts.map(({ format }) => format)];
  const align = [null, ...accounts.map(() => 'right' as const)];
  const block = (at: number, style: BlockSpec['style'], cells: CellSpec[][]): BlockSpec => {
    return { row: at, column: 0, cells, formats, align, ...(style ? { style } : {}) };
  };
  return [
    { row, column: 0, style: 'heading', cells: [[say('reconciliation')]] },
    { row: row + 1, column: 0, style: 'header', align, cells: [line(say('account'), ({ header }) => header)] },
    block(used, undefined, [
      line(say('used'), (account) => account.used),
      ...reasons.map((reason) => line(say(`leftOut.${reason}`), ({ leftOut }) => leftOut[reason])),
    ]),
    block(sum, 'total', [
      line(say('sum'), (_, column) => ({
        formula: `=SUM(${rangeAddress({ row: used, column, rows: sum - used, columns: 1 })})`,
      })),
    ]),
    block(read, undefined, [line(say('read'), (account) => account.read)]),
    {
      row: check,
      column: 0,
      style: 'total',
      align,
      cells: [line(say('check'), (_, column) => agreement(used, sum, read, column, words))],
    },
    block(own, undefined, [line(say('ownTotal'), () => null)]),
    block(difference, undefined, [
      line(say('difference'), (_, column) => {
        const typed = cellAddress(own, column);
        return { formula: `=IF(ISNUMBER(${typed}),${cellAddress(used, column)}-${typed},"")` };
      }),
    ]),
  ];
}

/** Sums of many decimals differ in their last digits by the order of adding: a 1e-9th of what was added up is no difference. */
function agreement(used: number, sum: number, read: number, column: number, words: Words): CellSpec {
  const parts = rangeAddress({ row: used, column, rows: sum - used, columns: 1 });
  const [total, given] = [cellAddress(sum, column), cellAddress(read, column)];
  const [ok, differs] = [words('sheet.check.ok'), words('sheet.check.differs')];
  const noise = `1E-9*MAX(1,ABS(${given}),SUMPRODUCT(ABS(${parts})))`;
  return { formula: `=IF(ABS(${total}-${given})<=${noise},"${ok}","${differs}")` };
}

function accountsOf({ rowsRead, rowsUsed, reconciliation, indicators }: CustomerTable, words: Words): Account[] {
  const rows: Account = {
    header: words('sheet.check.rows'),
    format: '#,##0',
    read: rowsRead,
    used: rowsUsed,
    leftOut: reconciliation.rows,
  };
  const money = indicators.flatMap(({ kind, header }, index): Account[] => {
    if (kind === 'brandShare') return [];
    const amounts = reconciliation.amounts[index]!;
    const numbers = [amounts.read, amounts.used, ...Object.values(amounts.leftOut)];
    return [{ ...amounts, header: fitText(header, 80), format: valueFormat(kind, numbers) }];
  });
  return [rows, ...money];
}
