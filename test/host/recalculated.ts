import type { EngineValue } from '../../src/workbench/engine/Engine';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbench/files/WorkbookSnapshot';
import { writeXlsx } from '../../src/workbench/files/writeXlsx';
import { readWithLibreOffice } from '../e2e/libreOffice';

/** What is typed over cells, from a row and a column on. */
export interface Typed {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly EngineValue[])[];
}

/**
 * What LibreOffice calculates for copies of a sheet, each with something else typed over its cells: rows of texts, a copy each. No
 * formula has a result in the file.
 */
export async function recalculated(
  program: string,
  { names = [], ...rest }: WorkbookSnapshot,
  sheetName: string,
  copies: readonly (readonly Typed[])[],
): Promise<readonly string[][][]> {
  const sheet = rest.sheets.find(({ name }) => name === sheetName)!;
  const nameOf = (index: number) => `Copy${index + 1}`;
  const copyNames = copies.flatMap((_, index) =>
    names
      .filter((each) => each.sheetName === sheetName)
      .map((each) => ({
        ...each,
        sheetName: nameOf(index),
        formula: each.formula.replace(/^=('.*'|[^'!]*)!/, `=${nameOf(index)}!`),
      })),
  );
  const file = await writeXlsx({
    ...rest,
    sheets: copies.map((typed, index) => ({ ...typedOver(sheet, typed), name: nameOf(index) })),
    names: copyNames,
  });
  const seen = readWithLibreOffice(program, file);
  return copies.map((_, index) => seen.get(nameOf(index))!);
}

function typedOver(sheet: SheetSnapshot, typed: readonly Typed[]): SheetSnapshot {
  const contents = sheet.contents.map((line) => [...line]);
  for (const { row, column, rows } of typed) {
    rows.forEach((line, down) =>
      line.forEach(
        (value, right) => (contents[row - sheet.area.row + down]![column - sheet.area.column + right] = value),
      ),
    );
  }
  const isFormula = (content: EngineValue) => typeof content === 'string' && content.startsWith('=');
  const values = contents.map((line) => line.map((content) => (isFormula(content) ? null : content)));
  return { ...sheet, contents, values };
}
