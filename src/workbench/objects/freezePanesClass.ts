import { WireError } from '../bridge/WireError';
import type { ObjectClass } from '../bridge/WireObject';
import { Place, sheetColumns, sheetRows } from './Place';
import { sheetRange } from './sheetRange';
import type { Worksheet } from './Worksheet';

/** Rows and columns that stay in view. */
export const freezePanesClass: ObjectClass<Worksheet> = {
  name: 'WorksheetFreezePanes',
  methods: {
    freezeAt: {
      since: '1.7',
      call: (worksheet, args) => {
        const { area } = args.target(0, Place) ?? sheetRange(worksheet, args.text(0), args.location);
        worksheet.sheet.freeze(
          area.rows === sheetRows ? 0 : area.row + area.rows,
          area.columns === sheetColumns ? 0 : area.column + area.columns,
        );
      },
    },
    freezeColumns: {
      since: '1.7',
      call: ({ sheet }, args) => sheet.freeze(0, count(args.optionalInteger(0), args.location)),
    },
    freezeRows: {
      since: '1.7',
      call: ({ sheet }, args) => sheet.freeze(count(args.optionalInteger(0), args.location), 0),
    },
    getLocationOrNullObject: {
      since: '1.7',
      call: ({ book, sheet, sheetId }) => {
        const { rows, columns } = sheet.frozen;
        if (rows === 0 && columns === 0) return null;
        return book.wiring.range(sheetId, {
          row: 0,
          column: 0,
          rows: rows || sheetRows,
          columns: columns || sheetColumns,
        });
      },
    },
    unfreeze: { since: '1.7', call: ({ sheet }) => sheet.freeze(0, 0) },
  },
};

function count(given: number | undefined, location: string): number {
  if (given !== undefined && given < 1) throw WireError.invalidArgument(location);
  return given ?? 1;
}
