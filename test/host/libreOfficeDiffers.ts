import type { EngineSheet, EngineValue } from '../../src/workbench/engine/Engine';
import { takeSnapshot } from '../../src/workbench/files/takeSnapshot';
import { writeXlsx } from '../../src/workbench/files/writeXlsx';
import { readWithLibreOffice } from '../e2e/libreOffice';
import type { OpenWorkbook } from './openWorkbook';

/** A formula of which LibreOffice shows something else than the workbench holds. */
export interface Difference {
  readonly sheet: string;
  readonly formula: string;
  readonly seen: string;
  readonly held: EngineValue;
}

/** Compares all formulas of sheets with what LibreOffice calculates when it opens the workbook; no formula has a result in the file. */
export async function libreOfficeDiffers(
  program: string,
  { engine }: OpenWorkbook,
  sheets: readonly EngineSheet[],
): Promise<{ readonly compared: number; readonly differences: readonly Difference[] }> {
  const snapshot = takeSnapshot(engine, []);
  const unknown = snapshot.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((line, row) =>
      line.map((value, column) => (isFormula(sheet.contents[row]![column]) ? null : value)),
    ),
  }));
  const shown = readWithLibreOffice(program, await writeXlsx({ ...snapshot, sheets: unknown }));
  let compared = 0;
  const differences = sheets.flatMap((sheet) => {
    const used = sheet.usedArea(true)!;
    const formulas = sheet.formulas(used);
    return sheet.values(used).flatMap((line, down) =>
      line.flatMap((held, right): Difference[] => {
        const formula = formulas[down]![right];
        if (!isFormula(formula)) return [];
        compared++;
        const seen = shown.get(sheet.name)![used.row + down]?.[used.column + right] ?? '';
        return isSame(seen, held) ? [] : [{ sheet: sheet.name, formula: String(formula), seen, held }];
      }),
    );
  });
  return { compared, differences };
}

function isFormula(content: EngineValue | undefined): boolean {
  return typeof content === 'string' && content.startsWith('=');
}

/** Blank for "", days and shares as they are written, numbers up to their last digits. */
function isSame(shown: string, held: EngineValue): boolean {
  if (typeof held !== 'number') return shown === String(held ?? '');
  if (shown === new Date((held - 25_569) * 86_400_000).toISOString().slice(0, 10)) return true;
  const seen = shown.endsWith('%') ? Number(shown.slice(0, -1)) / 100 : Number(shown);
  return shown !== '' && Math.abs(seen - held) <= 1e-9 * Math.max(1, Math.abs(held));
}
