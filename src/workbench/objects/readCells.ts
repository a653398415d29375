import { WireError } from '../bridge/WireError';
import type { Area, EngineSheet, EngineValue } from '../engine/Engine';
import { intersect } from './Place';
import type { Place } from './Place';

export type CellReading = 'values' | 'formulas' | 'numberFormats' | 'displayed' | 'valueTypes';

const mostCells = 5_000_000;
const blanks: Record<CellReading, string> = {
  values: '',
  formulas: '',
  numberFormats: 'General',
  displayed: '',
  valueTypes: 'Empty',
};

/** A cell property of a range as rows. Whole columns and rows answer null, as in Excel; too many cells are refused. */
export async function readCells(place: Place, reading: CellReading, location: string): Promise<unknown[][] | null> {
  if (place.isEntireColumn || place.isEntireRow) {
    place.book.onUnbounded(location);
    return null;
  }
  if (place.cellCount > mostCells) {
    throw new WireError(
      'RangeExceedsLimit',
      'The cell count in the range has exceeded the maximum supported number.',
      location,
    );
  }
  await place.book.engine.calculated();
  const { sheet } = place;
  const held = place.onGrid;
  const rows = held ? read(sheet, held, reading, place.book.culture) : [];
  if (held && reading !== 'numberFormats') blockSpillsInTables(sheet, held, rows, reading);
  return pad(rows, place.area, blanks[reading]);
}

function read(sheet: EngineSheet, area: Area, reading: CellReading, culture: string): unknown[][] {
  if (reading === 'displayed') return sheet.displayed(area, culture);
  if (reading !== 'valueTypes') return sheet[reading](area);
  return sheet
    .values(area)
    .map((row, i) => row.map((value, j) => valueType(value, () => sheet.isError(area.row + i, area.column + j))));
}

function valueType(value: EngineValue, isError: () => boolean): string {
  if (value === null || value === '') return 'Empty';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'Double';
  return value.startsWith('#') && isError() ? 'Error' : 'String';
}

/** Excel lets no formula spill inside a table: the cell shows #SPILL! and its neighbours stay blank. */
function blockSpillsInTables(sheet: EngineSheet, area: Area, rows: unknown[][], reading: CellReading): void {
  for (const spill of sheet.spills) {
    if (!sheet.tables.some((table) => intersect(table.area, spill))) continue;
    const part = intersect(spill, area);
    if (!part) continue;
    for (let row = part.row; row < part.row + part.rows; row++) {
      const line = [...(rows[row - area.row] ?? [])];
      for (let column = part.column; column < part.column + part.columns; column++) {
        const isOrigin = row === spill.row && column === spill.column;
        if (isOrigin && reading === 'formulas') continue;
        line[column - area.column] = isOrigin ? (reading === 'valueTypes' ? 'Error' : '#SPILL!') : blanks[reading];
      }
      rows[row - area.row] = line;
    }
  }
}

/** Full size, with Excel's blank for null. Rows are copied: the engine's own arrays stay as they are. */
function pad(rows: readonly (readonly unknown[])[], size: Area, blank: string): unknown[][] {
  const answer: unknown[][] = [];
  for (let i = 0; i < size.rows; i++) {
    const source = rows[i] ?? [];
    const line = new Array<unknown>(size.columns);
    for (let j = 0; j < size.columns; j++) {
      const value = source[j];
      line[j] = value === null || value === undefined || value === '' ? blank : value;
    }
    answer.push(line);
  }
  return answer;
}
