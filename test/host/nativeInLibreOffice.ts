import type { Workbook } from 'exceljs';
import type { CellSpec } from '../../src/sheets/SheetSpec';
import { readWithLibreOffice } from '../e2e/libreOffice';
import type { NativeBook, RowVerdict, ValueRow } from './nativeBook';

/**
 * What LibreOffice calculates for judgements in one .xlsx file, in which no formula has a result. `values` replaces the customers'
 * values of each, as a colleague would type over them.
 */
export async function calculateNative(
  program: string,
  books: readonly { readonly book: NativeBook; readonly values: readonly ValueRow[] }[],
): Promise<RowVerdict[][]> {
  const { default: exceljs } = await import('exceljs');
  const workbook: Workbook = new exceljs.Workbook();
  for (const { book, values } of books) {
    const { data, values: columns } = book.places;
    addSheet(workbook, book.limits);
    const cells = book.customers.cells.map((line) => [...line]);
    values.forEach((row, index) => row.forEach((value, at) => (cells[data.row + index]![columns[at]!] = value)));
    addSheet(workbook, { name: book.customers.name, cells });
  }
  const sheets = readWithLibreOffice(program, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return books.map(({ book: { customers, places } }) => {
    const lines = sheets.get(customers.name)!;
    return Array.from({ length: places.data.rows }, (_, index) => {
      const [tier = '', profile = '', score = ''] = lines[places.data.row + index] ?? [];
      return { tier, profile, score: score === '' ? '' : Number(score) };
    });
  });
}

function addSheet(
  workbook: Workbook,
  { name, cells }: { name: string; cells: readonly (readonly CellSpec[])[] },
): void {
  const sheet = workbook.addWorksheet(name);
  cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell === null || cell === '') return;
      // The file holds formulas without the sign that a person types before them.
      sheet.getCell(row + 1, column + 1).value = typeof cell === 'object' ? { formula: cell.formula.slice(1) } : cell;
    }),
  );
}
