import type { Cells } from '../core/intake/Cells';
import type { Rectangle } from '../sheets/rangeAddress';
import { HostError } from './HostError';
import { headerLabel } from './headerLabel';
import type { SourceRange } from './SourceRange';

const mostRows = 200;
/** A very wide range gives fewer rows, so that the answer stays small. */
const mostCells = 50_000;

/** The header and the first rows of a range, with the number formats of its first data row, in one round trip. */
export async function readHead(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: Rectangle,
): Promise<{ range: SourceRange; head: Cells }> {
  const rows = Math.min(place.rows, 1 + mostRows, Math.max(2, Math.floor(mostCells / place.columns)));
  const top = sheet.getRangeByIndexes(place.row, place.column, rows, place.columns);
  top.load('values');
  const formats = sheet.getRangeByIndexes(place.row + Math.min(1, rows - 1), place.column, 1, place.columns);
  formats.load('numberFormat');
  await context.sync();
  // Excel answers null where an answer would be too large; the library's types do not say so.
  const values = top.values as unknown[][] | null;
  if (!values) throw new HostError('tooLarge', false, { sheet: sheet.name });
  const headers = values[0]!.map(headerLabel);
  const firstFormats = formats.numberFormat[0]!;
  const columns = headers.map((header, index) => ({
    header,
    sheetColumn: place.column + index,
    numberFormat: String(firstFormats[index] ?? 'General'),
    cells: top.values.slice(1).map((row) => row[index]),
  }));
  return {
    range: { sheetId: sheet.id, sheetName: sheet.name, ...place, headers },
    head: { sheetName: sheet.name, firstRow: place.row + 1, columns },
  };
}
