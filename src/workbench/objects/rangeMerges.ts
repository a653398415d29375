import { WireError } from '../bridge/WireError';
import type { Method } from '../bridge/WireObject';
import type { Area, EngineSheet, EngineValue } from '../engine/Engine';
import { asText } from './asText';
import { intersect } from './Place';
import type { Place } from './Place';

/** More merged blocks than these Excel does not list. */
const mostAreas = 512;

/** Merging cells, taking them apart, and finding what is merged. */
export const rangeMerges: Readonly<Record<string, Method<Place>>> = {
  getMergedAreasOrNullObject: {
    since: '1.13',
    call: ({ book, sheet, sheetId, area }, args) => {
      const areas = sheet.merges.filter((merge) => intersect(merge, area));
      if (areas.length > mostAreas) {
        throw new WireError('GeneralException', 'There are more than 512 merged areas in the range.', args.location);
      }
      const inOrder = [...areas].sort((one, other) => one.row - other.row || one.column - other.column);
      return areas.length > 0 ? book.wiring.rangeAreas(sheetId, inOrder) : null;
    },
  },
  merge: {
    since: '1.2',
    call: (place, args) => {
      const sheet = place.book.writableSheet(place.sheetId, args.location);
      const area = place.isEntireColumn || place.isEntireRow ? place.onGrid : place.area;
      if (!area) return;
      if (sheet.tables.some((table) => intersect(table.area, area))) {
        throw new WireError('InvalidOperation', 'Cells of a table cannot be merged.', args.location);
      }
      const blocks = args.flag(0) ? rowsOf(area) : [grown(area, sheet.merges)];
      for (const block of blocks) {
        sheet.unmerge(block);
        keepFirstValue(sheet, block);
      }
      sheet.merge(blocks.filter(({ rows, columns }) => rows * columns > 1));
    },
  },
  unmerge: {
    since: '1.2',
    call: ({ book, sheetId, area }, args) => book.writableSheet(sheetId, args.location).unmerge(area),
  },
};

function rowsOf({ row, rows, column, columns }: Area): Area[] {
  return Array.from({ length: rows }, (_, down) => ({ row: row + down, rows: 1, column, columns }));
}

/** The area with every merged block in it that it cuts. */
function grown(area: Area, merges: readonly Area[]): Area {
  const touched = merges.filter((merge) => intersect(merge, area));
  const all = [area, ...touched];
  const row = Math.min(...all.map((each) => each.row));
  const column = Math.min(...all.map((each) => each.column));
  const rows = Math.max(...all.map((each) => each.row + each.rows)) - row;
  const columns = Math.max(...all.map((each) => each.column + each.columns)) - column;
  const isWhole = rows === area.rows && columns === area.columns;
  return isWhole ? area : grown({ row, column, rows, columns }, merges);
}

/** A merged block has one cell: the first that held anything gives it its content, the others lose theirs. */
function keepFirstValue(sheet: EngineSheet, area: Area): void {
  const contents = sheet.formulas(area);
  const values = sheet.values(area);
  const [first] = contents.flatMap((line, down) =>
    line.flatMap((content, right) => (content === null ? [] : [{ content, down, right }])),
  );
  if (!first) return;
  const { content, down, right } = first;
  const isText = typeof content === 'string' && content === values[down]?.[right];
  const isError = sheet.isError(area.row + down, area.column + right);
  const kept = isText && !isError ? asText(content) : content;
  const isInPlace = down === 0 && right === 0;
  const isAlone = contents.flat().filter((each) => each !== null).length === 1;
  if (isInPlace && isAlone) return;
  sheet.write(
    area,
    contents.map((line, i) =>
      line.map((_, j): EngineValue | undefined => (i > 0 || j > 0 ? null : isInPlace ? undefined : kept)),
    ),
  );
}
