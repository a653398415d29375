import { drawSheets } from '../../src/excel/drawSheets';
import { planListSheet, planListTable } from '../../src/sheets/plans/planListSheet';
import type { EngineSheet } from '../../src/workbench/engine/Engine';
import { planInput } from '../sheets/plans/planInput';
import type { OpenWorkbook } from './openWorkbook';

/** Draws the list of the plans of small customers, each with 1,200 last year, growth of a tenth and 330 paid so far. */
export async function planListOn(book: OpenWorkbook, customers: readonly string[]): Promise<EngineSheet> {
  const year = { payments: [330, ...Array<undefined>(11).fill(undefined)], grossProfit: [], brandShare: undefined };
  const lines = customers.map((name) => ({
    customer: planInput({ customer: { id: name.toLowerCase(), name, tier: 'C', base: 1200, thisYear: year } }).customer,
    growth: 0.1,
    owner: '',
  }));
  const { sheetIds } = await drawSheets(['Plans C'], ([name], freeTable) => [
    planListSheet(lines, 2027, name!, freeTable(planListTable), 'en-US'),
  ]);
  await book.engine.calculated();
  return book.engine.sheets.find(({ id }) => id === sheetIds[0])!;
}
