import type { Engine } from '../../src/workbench/engine/Engine';
import { takeSnapshot } from '../../src/workbench/files/takeSnapshot';
import { writeXlsx } from '../../src/workbench/files/writeXlsx';
import { readWithLibreOffice } from '../e2e/libreOffice';

const date = /^\d{4}-\d\d-\d\d$/;

/**
 * Where LibreOffice, given a workbook without any result of a formula, shows something else than the workbench on some of its sheets:
 * sheet, cell, what the workbench shows and what LibreOffice does. Days and shares come back as they are
 * written.
 */
export async function otherInLibreOffice(
  program: string,
  engine: Engine,
  sheetNames: readonly string[],
): Promise<readonly string[]> {
  const { sheets, ...rest } = takeSnapshot(engine, []);
  const unsolved = sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((line, down) =>
      line.map((value, right) => {
        const content = sheet.contents[down]![right];
        return typeof content === 'string' && content.startsWith('=') ? null : value;
      }),
    ),
  }));
  const calculated = readWithLibreOffice(program, await writeXlsx({ ...rest, sheets: unsolved }));
  return sheetNames.flatMap((name) => {
    const { area, values } = sheets.find((sheet) => sheet.name === name)!;
    const lines = calculated.get(name)!;
    return values.flatMap((line, down) =>
      line.flatMap((value, right) => {
        const [row, column] = [area.row + down, area.column + right];
        const other = lines[row]?.[column] ?? '';
        return isSame(value, other) ? [] : [`${name} R${row + 1}C${column + 1}: ${String(value)} | ${other}`];
      }),
    );
  });
}

function isSame(value: unknown, other: string): boolean {
  if (typeof value !== 'number') return String(value ?? '') === other;
  if (date.test(other)) return value === Date.parse(`${other}T00:00:00Z`) / 86_400_000 + 25_569;
  const number = other.endsWith('%') ? Number(other.slice(0, -1)) / 100 : Number(other);
  return other !== '' && Math.abs(value - number) <= 1e-9 * Math.max(1, Math.abs(value));
}
