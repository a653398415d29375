import type { Arguments } from '../bridge/Arguments';
import { WireError } from '../bridge/WireError';
import type { Method } from '../bridge/WireObject';
import type { Area } from '../engine/Engine';
import { parseAddress } from './parseAddress';
import { notFound } from './notFound';
import { intersect, Place, sheetColumns, sheetRows } from './Place';
import { sameName } from './Book';
import { surroundingArea } from './surroundingArea';

type Move = (area: Area, args: Arguments) => Area;

/** A method that gives another area of the same sheet. */
function move(to: Move, since?: string): Method<Place> {
  return { ...(since && { since }), call: (place, args) => place.at(to(place.area, args), args.location).wire };
}

/** The methods of Range that lead to another Range. */
export const rangeMoves: Readonly<Record<string, Method<Place>>> = {
  getAbsoluteResizedRange: move((area, args) => ({ ...area, rows: args.integer(0), columns: args.integer(1) }), '1.7'),
  getBoundingRect: {
    call: (place, args) => {
      const other = otherPlace(place, args);
      if (!other) throw WireError.invalidArgument(args.location);
      return place.at(bounding(place.area, other.area), args.location).wire;
    },
  },
  getCell: move(({ row, column }, args) => ({
    row: row + args.integer(0),
    column: column + args.integer(1),
    rows: 1,
    columns: 1,
  })),
  getColumn: move((area, args) => ({ ...area, column: area.column + args.integer(0), columns: 1 })),
  getEntireColumn: move((area) => ({ ...area, row: 0, rows: sheetRows })),
  getEntireRow: move((area) => ({ ...area, column: 0, columns: sheetColumns })),
  getIntersection: {
    call: (place, args) => intersection(place, args) ?? notFound(args.location),
  },
  getIntersectionOrNullObject: { since: '1.4', call: intersection },
  getLastCell: move((area) => ({
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
    rows: 1,
    columns: 1,
  })),
  getLastColumn: move((area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })),
  getLastRow: move((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  getOffsetRange: move((area, args) => ({
    ...area,
    row: area.row + args.integer(0),
    column: area.column + args.integer(1),
  })),
  getResizedRange: move(
    (area, args) => ({ ...area, rows: area.rows + args.integer(0), columns: area.columns + args.integer(1) }),
    '1.3',
  ),
  getRow: move((area, args) => ({ ...area, row: area.row + args.integer(0), rows: 1 })),
  getSurroundingRegion: {
    since: '1.7',
    call: async (place, args) => {
      await place.book.engine.calculated();
      return place.at(surroundingArea(place), args.location).wire;
    },
  },
};

function intersection(place: Place, args: Arguments) {
  const other = otherPlace(place, args);
  const area = other && intersect(place.area, other.area);
  return area ? place.at(area, args.location).wire : null;
}

function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** The range an argument names, as an object or an address; undefined when it is on another sheet. */
function otherPlace(place: Place, args: Arguments): Place | undefined {
  const given = args.target(0, Place);
  if (given) return given.sheetId === place.sheetId ? given : undefined;
  const parsed = parseAddress(args.text(0));
  if (!parsed) throw WireError.invalidArgument(args.location);
  const isHere = parsed.sheetName === undefined || sameName(parsed.sheetName, place.sheet.name);
  return isHere ? new Place(place.book, place.sheetId, parsed.area) : undefined;
}
