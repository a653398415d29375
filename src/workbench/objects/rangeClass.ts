import { WireError } from '../bridge/WireError';
import { WireObject } from '../bridge/WireObject';
import type { ObjectClass } from '../bridge/WireObject';
import { checkShown } from './checkShown';
import { clearPlace } from './clearPlace';
import { conditionalFormatCollectionClass } from './conditionalFormatCollectionClass';
import { dataValidationClass } from './dataValidationClass';
import { formatSheetAddress } from './formatAddress';
import type { Place } from './Place';
import { Places } from './Places';
import { rangeFormatClass } from './rangeFormatClass';
import { columnHidden, getRowProperties, rowHidden } from './rangeLines';
import { rangeGroups } from './rangeGroups';
import { rangeMerges } from './rangeMerges';
import { rangeMoves } from './rangeMoves';
import { readCells } from './readCells';
import { hasSpill, rangeSpills } from './rangeSpills';
import { tableScopedCollectionClass } from './tableScopedCollectionClass';
import { usedPlace } from './usedPlace';
import { writeCells, writeNumberFormats } from './writeCells';

const notInMemory = 2 ** 31 - 1;

/** An area of cells. */
export const rangeClass: ObjectClass<Place> = {
  name: 'Range',
  scalars: {
    address: { read: (place) => formatSheetAddress(place.sheet.name, place.area) },
    addressLocal: { read: (place) => formatSheetAddress(place.sheet.name, place.area) },
    cellCount: { read: (place) => (place.cellCount > notInMemory ? -1 : place.cellCount) },
    columnCount: { read: (place) => place.area.columns },
    columnHidden,
    columnIndex: { read: (place) => place.area.column },
    formulas: {
      read: (place) => readCells(place, 'formulas', 'Range.formulas'),
      write: (place, value) => writeCells(place, value, 'Range.formulas'),
    },
    hasSpill,
    isEntireColumn: { since: '1.7', read: (place) => place.isEntireColumn },
    isEntireRow: { since: '1.7', read: (place) => place.isEntireRow },
    numberFormat: {
      read: (place) => readCells(place, 'numberFormats', 'Range.numberFormat'),
      write: (place, value) => writeNumberFormats(place, value, 'Range.numberFormat'),
    },
    rowCount: { read: (place) => place.area.rows },
    rowHidden,
    rowIndex: { read: (place) => place.area.row },
    text: { read: (place) => readCells(place, 'displayed', 'Range.text') },
    valueTypes: { read: (place) => readCells(place, 'valueTypes', 'Range.valueTypes') },
    values: {
      read: (place) => readCells(place, 'values', 'Range.values'),
      write: (place, value) => writeCells(place, value, 'Range.values'),
    },
  },
  navigations: {
    conditionalFormats: {
      since: '1.6',
      read: (place) => WireObject.of(conditionalFormatCollectionClass, Places.of(place)),
    },
    dataValidation: { since: '1.8', read: (place) => WireObject.of(dataValidationClass, Places.of(place)) },
    format: { read: (place) => WireObject.of(rangeFormatClass, Places.of(place)) },
    worksheet: { read: ({ book, sheetId }) => book.wiring.worksheet(sheetId) },
  },
  methods: {
    ...rangeMoves,
    ...rangeMerges,
    getRowProperties,
    ...rangeGroups,
    _validateArraySize: {
      since: '1.3',
      call: ({ area }, args) => {
        if (args.integer(0) === area.rows && args.integer(1) === area.columns) return;
        const message =
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
        throw WireError.invalidArgument('Range.values', message);
      },
    },
    clear: { call: (place, args) => clearPlace(place, args.optionalText(0) ?? 'All', args.location) },
    ...rangeSpills,
    getTables: {
      since: '1.9',
      call: (place, args) => WireObject.of(tableScopedCollectionClass, { place, fullyContained: args.flag(0) }),
    },
    getUsedRange: {
      call: async (place, args) => {
        const used = await usedPlace(place, args.flag(0));
        return (used ?? place.at({ ...place.area, rows: 1, columns: 1 }, args.location)).wire;
      },
    },
    getUsedRangeOrNullObject: {
      since: '1.4',
      call: async (place, args) => (await usedPlace(place, args.flag(0)))?.wire ?? null,
    },
    select: {
      call: ({ book, sheet, sheetId, onGrid }, args) => {
        checkShown(sheet, args.location);
        if (!onGrid) throw WireError.invalidArgument(args.location, 'The range is beyond the grid.');
        book.engine.select({ sheetId, areas: [onGrid] });
      },
    },
  },
};
