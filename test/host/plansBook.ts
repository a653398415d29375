import type { PlanLine } from '../../src/sheets/plans/planListRows';
import { drawSheets } from '../../src/excel/drawSheets';
import { createPlanWords } from '../../src/locales/createPlanWords';
import type { Language } from '../../src/locales/Language';
import { annualPlanSheet } from '../../src/sheets/plans/annualPlanSheet';
import { planListSheet, planListTable } from '../../src/sheets/plans/planListSheet';
import type { PlanSheetInput } from '../../src/sheets/plans/PlanSheetInput';
import { templateSheetName } from '../../src/sheets/plans/templateSheetName';
import type { EngineSheet, EngineValue } from '../../src/workbench/engine/Engine';
import type { OpenWorkbook } from './openWorkbook';

/** Plans of full size in one request. */
const atOnce = 3;

/** Draws the plans of some customers, and lines of the plan list of their year where there are any; gives the plans' sheets. */
export async function drawPlans(
  book: OpenWorkbook,
  inputs: readonly PlanSheetInput[],
  lines: readonly PlanLine[] = [],
  language: Language = 'en-US',
): Promise<EngineSheet[]> {
  const sheets: EngineSheet[] = [];
  for (let start = 0; start < inputs.length; start += atOnce) {
    sheets.push(...(await drawGroup(book, inputs.slice(start, start + atOnce))));
  }
  if (lines.length > 0) {
    const { year } = inputs[0]!;
    await drawSheets(
      (taken) => [templateSheetName('planList', createPlanWords(language), { year }, taken)],
      ([name], freeTable) => [planListSheet(lines, year, name!, freeTable(planListTable), language)],
    );
  }
  await book.engine.calculated();
  return sheets;
}

async function drawGroup({ engine }: OpenWorkbook, inputs: readonly PlanSheetInput[]): Promise<EngineSheet[]> {
  const { sheetIds } = await drawSheets(
    (taken) => {
      const names = [...taken];
      for (const { customer, year, language } of inputs) {
        names.push(
          templateSheetName('annualPlan', createPlanWords(language), { customer: customer.name, year }, names),
        );
      }
      return names.slice(taken.length);
    },
    (names) => inputs.map((input, index) => annualPlanSheet(input, names[index]!, createPlanWords(input.language))),
  );
  return sheetIds.map((id) => engine.sheets.find((sheet) => sheet.id === id)!);
}

/** Addresses and texts of all cells of a workbook that show an error. */
export function errorsIn({ engine }: OpenWorkbook): string[] {
  return engine.sheets.flatMap((sheet) => {
    const used = sheet.usedArea(true);
    if (!used) return [];
    return sheet.values(used).flatMap((line, down) =>
      line.flatMap((value, right) => {
        const [row, column] = [used.row + down, used.column + right];
        return sheet.isError(row, column) ? [`${sheet.name} R${row + 1}C${column + 1} ${String(value)}`] : [];
      }),
    );
  });
}

/** The only table of a sheet, row by row, by its headers; blank and "" are both null. */
export function tableRows({ engine }: OpenWorkbook, sheetId: string): Readonly<Record<string, EngineValue>>[] {
  const sheet = engine.sheets.find(({ id }) => id === sheetId)!;
  const [headers, ...rows] = sheet.values(sheet.tables[0]!.area);
  return rows.map((row) =>
    Object.fromEntries(headers!.map((header, index) => [String(header), row[index] === '' ? null : row[index]!])),
  );
}

/** Types into a cell; null clears it. */
export async function typeInto(
  { engine }: OpenWorkbook,
  sheet: EngineSheet,
  row: number,
  column: number,
  value: EngineValue,
): Promise<void> {
  sheet.write({ row, column, rows: 1, columns: 1 }, [[value]]);
  await engine.calculated();
}
