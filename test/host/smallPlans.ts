import { drawSheets } from '../../src/excel/drawSheets';
import type { Language } from '../../src/locales/Language';
import type { CellSpec, SheetSpec } from '../../src/sheets/SheetSpec';
import { templateProperties } from '../../src/sheets/plans/templateProperties';
import type { EngineSheet } from '../../src/workbench/engine/Engine';
import type { OpenWorkbook } from './openWorkbook';

/** What a plan says of itself; whatever is left out is blank there. */
export interface SmallPlan {
  readonly id: string;
  readonly sheetName?: string;
  readonly customer?: string;
  readonly tier?: string;
  readonly manager?: string;
  readonly revision?: number;
  readonly year?: number;
  readonly language?: Language;
  readonly version?: string;
  /** Cells 8 to 25 of the export row. */
  readonly figures?: readonly (number | undefined)[];
}

/** Sheets that other sheets know as annual plans by their properties and their second row, and have nothing else: quick to draw. */
export async function drawSmallPlans(book: OpenWorkbook, plans: readonly SmallPlan[]): Promise<EngineSheet[]> {
  const { sheetIds } = await drawSheets(
    plans.map(({ sheetName }, index) => sheetName ?? `Plan ${index + 1}`),
    (names) => plans.map((plan, index) => specOf(plan, names[index]!)),
  );
  await book.engine.calculated();
  return sheetIds.map((id) => book.engine.sheets.find((sheet) => sheet.id === id)!);
}

function specOf(plan: SmallPlan, name: string): SheetSpec {
  const { id, customer = id, tier = 'A', manager = 'Lin', revision = 1, year = 2025, language = 'en-US' } = plan;
  const { figures = [], version } = plan;
  // The real ones are formulas that give "" where nothing is known.
  const known = Array.from({ length: figures.length }, (_, index): CellSpec => figures[index] ?? { formula: '=""' });
  return {
    name,
    columnWidths: [],
    blocks: [{ row: 1, column: 0, cells: [['ABCPLAN1', id, customer, tier, 'AAB', manager, year, ...known]] }],
    tables: [],
    charts: [],
    textColours: [],
    properties: templateProperties({
      template: 'annualPlan',
      language,
      customerId: id,
      year,
      revision,
      ...(version === undefined ? {} : { version }),
    }),
  };
}
