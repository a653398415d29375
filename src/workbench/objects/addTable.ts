import { WireError } from '../bridge/WireError';
import type { Area, EngineSheet, EngineTable, EngineValue } from '../engine/Engine';
import { asText } from './asText';
import type { Book } from './Book';
import { intersect } from './Place';

/** Makes a table of cells whose first row is the header, refusing what Excel refuses. */
export function addTable(book: Book, sheetId: string, given: Area, location: string): EngineTable {
  const sheet = book.writableSheet(sheetId, location);
  // A header alone gets one empty row under it, as in Excel.
  const area = given.rows === 1 ? { ...given, rows: 2 } : given;
  if (sheet.tables.some((table) => intersect(table.area, area))) {
    throw new WireError('InvalidArgument', "A table can't overlap another table.", location);
  }
  if (sheet.spills.some((spill) => intersect(spill, area))) {
    throw new WireError('InvalidOperation', 'A table cannot hold a formula that spills.', location);
  }
  nameHeaders(sheet, area);
  return sheet.addTable(area, freeName(book));
}

/** Makes every cell of a table's first row a text of its own. */
export function nameHeaders(sheet: EngineSheet, area: Area): void {
  nameColumns(sheet.values({ ...area, rows: 1 })[0] ?? []).forEach((name, index) => {
    if (name !== undefined)
      sheet.write({ row: area.row, column: area.column + index, rows: 1, columns: 1 }, [[asText(name)]]);
  });
}

/** What has to be written so that every header is text of its own: blanks and repeats get a number; undefined where it is fine. */
function nameColumns(header: readonly EngineValue[]): (string | undefined)[] {
  const taken = new Set<string>();
  return header.map((value, index) => {
    const wanted = value === null || value === '' ? `Column${index + 1}` : String(value);
    let name = wanted;
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${wanted}${copy}`;
    taken.add(name.toLowerCase());
    return name === value ? undefined : name;
  });
}

function freeName(book: Book): string {
  const names = new Set(book.engine.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())));
  for (let number = names.size + 1; ; number++) if (!names.has(`table${number}`)) return `Table${number}`;
}
