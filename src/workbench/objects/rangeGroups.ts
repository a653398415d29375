import type { Arguments } from '../bridge/Arguments';
import { WireError } from '../bridge/WireError';
import type { Method } from '../bridge/WireObject';
import type { Place } from './Place';

/** Excel goes no deeper. */
const deepest = 7;

/** Groups of rows that fold away; those of columns are not answered. */
export const rangeGroups: Readonly<Record<string, Method<Place>>> = {
  group: method((place, args) => setLevels(place, 1, args.location)),
  hideGroupDetails: method((place, args) => fold(place, true, args.location)),
  showGroupDetails: method((place, args) => fold(place, false, args.location)),
  ungroup: method((place, args) => setLevels(place, -1, args.location)),
};

function method(call: (place: Place, args: Arguments) => void): Method<Place> {
  return {
    since: '1.10',
    call: (place, args) => {
      const option = args.text(0);
      if (option === 'ByColumns') throw WireError.apiNotFound(`${args.location}("${option}")`);
      if (option !== 'ByRows') throw WireError.invalidArgument(args.location);
      call(place, args);
    },
  };
}

function setLevels({ area, book, sheetId }: Place, step: 1 | -1, location: string): void {
  const sheet = book.writableSheet(sheetId, location);
  const levels = sheet.outlineLevels(area.row, area.rows);
  if (levels.some((level) => level + step > deepest || level + step < 0)) {
    const message = step > 0 ? 'Rows can be in eight levels at most.' : 'Some of the rows are in no group.';
    throw new WireError('InvalidOperation', message, location);
  }
  levels.forEach((level, down) => sheet.setOutlineLevel({ row: area.row + down, rows: 1 }, level + step));
}

function fold({ area, book, sheetId }: Place, isFolded: boolean, location: string): void {
  const sheet = book.writableSheet(sheetId, location);
  const rows = [...sheet.outlineLevels(area.row, area.rows)].flatMap((level, down) =>
    level > 0 ? [{ row: area.row + down, rows: 1 }] : [],
  );
  if (rows.length === 0) throw new WireError('InvalidOperation', 'There is no group of rows here.', location);
  sheet.hideRows(rows, isFolded);
}
