import { drawSheets } from '../../src/excel/drawSheets';
import { createPlanWords } from '../../src/locales/createPlanWords';
import { annualPlanSheet } from '../../src/sheets/plans/annualPlanSheet';
import { takeSnapshot } from '../../src/workbench/files/takeSnapshot';
import { writeXlsx } from '../../src/workbench/files/writeXlsx';
import type { EngineValue } from '../../src/workbench/engine/Engine';
import { findLibreOffice, readWithLibreOffice } from '../e2e/libreOffice';
import { planCases } from '../sheets/plans/planCases';
import { planInput } from '../sheets/plans/planInput';
import type { OpenWorkbook } from './openWorkbook';
import { QuickWorkbooks } from './QuickWorkbooks';

jest.setTimeout(240_000);

const libreOffice = findLibreOffice();
/** Skipped, and so reported, on a machine without it. */
const inLibreOffice = libreOffice === undefined ? it.skip : it;
const quick = new QuickWorkbooks();

const day = (serial: number) => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);

/** Whether LibreOffice shows what the workbench holds: blank for "", days and shares as they are written, numbers up to their last digits. */
function isSame(shown: string, held: EngineValue): boolean {
  if (typeof held !== 'number') return shown === String(held ?? '');
  if (shown === day(held)) return true;
  const seen = shown.endsWith('%') ? Number(shown.slice(0, -1)) / 100 : Number(shown);
  return shown !== '' && Math.abs(seen - held) <= 1e-9 * Math.max(1, Math.abs(held));
}

describe('annual plans in LibreOffice', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await quick.open();
  });
  afterEach(() => book.close());

  inLibreOffice('calculate what they do in the workbench, whatever is known', async () => {
    const inputs = planCases.map(({ customer }, index) =>
      planInput({
        language: index % 2 === 0 ? 'zh-CN' : 'en-US',
        customer: { ...customer, tier: index % 4 < 2 ? 'A' : 'B' },
      }),
    );
    await drawSheets(
      inputs.map((_, index) => `Plan ${index}`),
      (names) => names.map((name, at) => annualPlanSheet(inputs[at]!, name, createPlanWords(inputs[at]!.language))),
    );
    const sheets = book.engine.sheets.slice(1);
    const asOf = { row: 4, column: 6, rows: 1, columns: 1 };
    for (const sheet of sheets) sheet.write(asOf, [[46_614]]);
    await book.engine.calculated();

    const snapshot = takeSnapshot(book.engine, []);
    const unknown = snapshot.sheets.map((sheet) => ({
      ...sheet,
      // Without results beside the formulas LibreOffice has to calculate them.
      values: sheet.values.map((line, row) =>
        line.map((value, column) => (String(sheet.contents[row]![column]).startsWith('=') ? null : value)),
      ),
    }));
    const shown = readWithLibreOffice(libreOffice!, await writeXlsx({ ...snapshot, sheets: unknown }));
    let compared = 0;
    const wrong = sheets.flatMap((sheet) => {
      const used = sheet.usedArea(true)!;
      const formulas = sheet.formulas(used);
      return sheet.values(used).flatMap((line, down) =>
        line.flatMap((held, right) => {
          const formula = formulas[down]![right];
          if (typeof formula !== 'string' || !formula.startsWith('=')) return [];
          compared++;
          const seen = shown.get(sheet.name)![used.row + down]?.[used.column + right] ?? '';
          return isSame(seen, held) ? [] : [{ sheet: sheet.name, formula, seen, held }];
        }),
      );
    });
    expect([wrong.length, wrong.slice(0, 5)]).toEqual([0, []]);
    expect(compared).toBeGreaterThan(2500);
  });
});
