import { readFileSync } from 'node:fs';
import path from 'node:path';
import { worksheetFunctions } from '../../src/functions/worksheetFunctions';
import { loadSnapshot } from '../../src/workbench/files/loadSnapshot';
import { readCsv } from '../../src/workbench/files/readCsv';
import type { EngineValue } from '../../src/workbench/engine/Engine';
import type { HostOptions } from '../../src/workbench/objects/createHost';
import { openWorkbook, type OpenWorkbook } from './openWorkbook';

const sample = path.resolve(__dirname, '../../src/workbench/samples/superstore.csv');

/** A workbook with the sample ledger (9,994 order lines of 793 customers) on its only sheet, ready for `src/excel`. */
export async function openSample(): Promise<OpenWorkbook> {
  const book = await openWorkbook();
  loadSnapshot(book.engine, readCsv(readFileSync(sample), 'superstore.csv'));
  return ready(book);
}

/** A workbook whose only sheet holds these rows from A1 on. */
export async function openRows(
  rows: readonly (readonly EngineValue[])[],
  options: HostOptions = {},
): Promise<OpenWorkbook> {
  const book = await openWorkbook(options);
  const columns = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? null));
  book.engine.activeSheet.write({ row: 0, column: 0, rows: rows.length, columns }, cells);
  return ready(book);
}

/** Makes the library global, as in a pane, and gives the engine the add-in's worksheet functions. */
async function ready(book: OpenWorkbook): Promise<OpenWorkbook> {
  book.install();
  for (const { metadata, run } of worksheetFunctions) {
    book.engine.registerFunction(`ABC.${metadata.id}`, (...values) => run(...values) as EngineValue[][], metadata.id);
  }
  await book.engine.calculated();
  return {
    ...book,
    close() {
      book.close();
      // A library that starts must not find another one's names.
      for (const name of ['CustomFunctions', 'Excel', 'Office', 'OfficeExtension'])
        Reflect.deleteProperty(globalThis, name);
    },
  };
}

/** Selects an area of the active sheet; whole columns have `rows` undefined. */
export function select(
  book: OpenWorkbook,
  ...areas: { row?: number; column: number; rows?: number; columns?: number }[]
): void {
  const sheet = book.engine.activeSheet;
  book.engine.select({
    sheetId: sheet.id,
    areas: areas.map(({ row = 0, column, rows = sheet.maxRows, columns = 1 }) => ({ row, column, rows, columns })),
  });
}

/** Everything a user could lose on a sheet. */
export function contentOf(book: OpenWorkbook, sheetId: string): unknown {
  const sheet = book.engine.sheets.find(({ id }) => id === sheetId)!;
  const area = sheet.usedArea(true);
  return area && { name: sheet.name, area, formulas: sheet.formulas(area), formats: sheet.numberFormats(area) };
}
