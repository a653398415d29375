import { drawSheets } from '../../src/excel/drawSheets';
import { createPlanWords } from '../../src/locales/createPlanWords';
import { annualPlanSheet } from '../../src/sheets/plans/annualPlanSheet';
import type { PlanSheetInput } from '../../src/sheets/plans/PlanSheetInput';
import type { SheetSpec } from '../../src/sheets/SheetSpec';
import type { EngineSheet, EngineValue } from '../../src/workbench/engine/Engine';
import type { OpenWorkbook } from './openWorkbook';

/** An annual plan in a workbook, read and written by the names of its cells. */
export interface PlanOn {
  readonly sheet: EngineSheet;
  readonly spec: SheetSpec;
  /** All cells of a name, row by row, as they are shown now; blank and "" are both null. */
  readonly values: (name: string) => EngineValue[];
  /** Writes into cells of a name, from the first on; null clears one, undefined leaves it alone. */
  readonly write: (name: string, ...values: readonly (EngineValue | undefined)[]) => void;
  /** The same, and lets the workbook calculate. */
  readonly type: (name: string, ...values: readonly (EngineValue | undefined)[]) => Promise<void>;
}

/** Draws a plan as the add-in does and lets it calculate. */
export async function planOn(book: OpenWorkbook, input: PlanSheetInput): Promise<PlanOn> {
  let spec: SheetSpec | undefined;
  const { sheetIds } = await drawSheets(['Plan'], ([name]) => [
    (spec = annualPlanSheet(input, name!, createPlanWords(input.language))),
  ]);
  await book.engine.calculated();
  const sheet = book.engine.sheets.find(({ id }) => id === sheetIds[0])!;
  const areaOf = (name: string) => {
    const found = spec!.names!.find((each) => each.name === `plan_${name}`);
    if (!found) throw new Error(`The plan has no cells named ${name}.`);
    return found.area;
  };
  const write: PlanOn['write'] = (name, ...values) => {
    const { row, column, rows } = areaOf(name);
    const cells = rows > 1 ? values.map((value) => [value]) : [values];
    sheet.write({ row, column, rows: cells.length, columns: cells[0]!.length }, cells);
  };
  return {
    sheet,
    spec: spec!,
    write,
    values: (name) =>
      sheet
        .values(areaOf(name))
        .flat()
        .map((value) => (value === '' ? null : value)),
    async type(name, ...values) {
      write(name, ...values);
      await book.engine.calculated();
    },
  };
}
