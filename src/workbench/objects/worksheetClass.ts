import { WireError } from '../bridge/WireError';
import { WireObject } from '../bridge/WireObject';
import type { ObjectClass } from '../bridge/WireObject';
import { AutoFilter } from './AutoFilter';
import { autoFilterClass } from './autoFilterClass';
import { chartCollectionClass } from './chartCollectionClass';
import { checkSheetName } from './checkSheetName';
import { checkShown } from './checkShown';
import { customPropertyCollectionClass } from './customPropertyCollectionClass';
import { deleteSheet } from './deleteSheet';
import { freezePanesClass } from './freezePanesClass';
import { namedItemCollectionClass } from './namedItemCollectionClass';
import { horizontalPageBreakCollectionClass } from './pageBreakCollectionClass';
import { pageLayoutClass } from './pageLayoutClass';
import { worksheetProtectionClass } from './protectionClasses';
import { sheetRange } from './sheetRange';
import { Place, sheetColumns, sheetRows } from './Place';
import { tableCollectionClass } from './tableCollectionClass';
import { usedPlace } from './usedPlace';
import type { Worksheet } from './Worksheet';

/** A sheet. */
export const worksheetClass: ObjectClass<Worksheet> = {
  name: 'Worksheet',
  id: ({ sheetId }) => sheetId,
  events: { Activated: '1.7', DataChanged: '1.7', Deactivated: '1.7', SelectionChanged: '1.7' },
  scalars: {
    id: { read: ({ sheetId }) => sheetId },
    name: {
      read: ({ sheet }) => sheet.name,
      write: ({ book, sheet, sheetId }, value) => {
        if (book.engine.isStructureProtected) throw WireError.accessDenied('Worksheet.name');
        if (typeof value !== 'string') throw WireError.invalidArgument('Worksheet.name');
        checkSheetName(book, value, sheetId, 'Worksheet.name');
        sheet.name = value;
      },
    },
    position: { read: ({ book, sheetId }) => book.engine.sheets.findIndex(({ id }) => id === sheetId) },
    showGridlines: {
      since: '1.8',
      wireName: 'Gridlines',
      read: ({ sheet }) => sheet.hasGridlines,
      write: ({ sheet }, value) => {
        if (typeof value !== 'boolean') throw WireError.invalidArgument('Worksheet.showGridlines');
        sheet.hasGridlines = value;
      },
    },
    tabColor: {
      since: '1.7',
      read: ({ sheet }) => sheet.tabColour ?? '',
      write: ({ sheet }, value) => {
        if (typeof value !== 'string' || !/^(#[0-9a-f]{6})?$/i.test(value))
          throw WireError.invalidArgument('Worksheet.tabColor');
        sheet.tabColour = value === '' ? null : value;
      },
    },
    visibility: { read: visibility, write: setVisibility },
  },
  navigations: {
    autoFilter: {
      since: '1.9',
      read: ({ book, sheetId }) => WireObject.of(autoFilterClass, new AutoFilter(book, sheetId)),
    },
    charts: { read: (worksheet) => WireObject.of(chartCollectionClass, worksheet) },
    customProperties: {
      since: '1.12',
      read: ({ sheet }) => WireObject.of(customPropertyCollectionClass, sheet),
    },
    freezePanes: { since: '1.7', read: (worksheet) => WireObject.of(freezePanesClass, worksheet) },
    horizontalPageBreaks: {
      since: '1.9',
      read: (worksheet) => WireObject.of(horizontalPageBreakCollectionClass, worksheet),
    },
    names: { since: '1.4', read: ({ book, sheetId }) => WireObject.of(namedItemCollectionClass, { book, sheetId }) },
    pageLayout: { since: '1.9', read: (worksheet) => WireObject.of(pageLayoutClass, worksheet) },
    protection: { since: '1.2', read: (worksheet) => WireObject.of(worksheetProtectionClass, worksheet) },
    tables: { read: ({ book, sheetId }) => WireObject.of(tableCollectionClass, { book, sheetId }) },
  },
  methods: {
    activate: {
      call: ({ book, sheet, sheetId }, args) => {
        checkShown(sheet, args.location);
        book.engine.activateSheet(sheetId);
      },
    },
    delete: { call: (worksheet, args) => deleteSheet(worksheet, args.location) },
    getCell: {
      call: (worksheet, args) =>
        whole(worksheet).at({ row: args.integer(0), column: args.integer(1), rows: 1, columns: 1 }, args.location).wire,
    },
    getRange: { call: (worksheet, args) => sheetRange(worksheet, args.optionalText(0), args.location).wire },
    getRanges: {
      since: '1.9',
      call: (worksheet, args) => {
        const { book, sheetId } = worksheet;
        const addresses = args.optionalText(0)?.split(',') ?? [undefined];
        const areas = addresses.map((address) => sheetRange(worksheet, address, args.location).area);
        return book.wiring.rangeAreas(sheetId, areas);
      },
    },
    getRangeByIndexes: {
      since: '1.7',
      call: (worksheet, args) => {
        const [row, column, rows, columns] = [args.integer(0), args.integer(1), args.integer(2), args.integer(3)];
        return whole(worksheet).at({ row, column, rows, columns }, args.location).wire;
      },
    },
    getUsedRange: {
      call: async (worksheet, args) => {
        const used = await usedPlace(whole(worksheet), args.flag(0));
        return (used ?? sheetRange(worksheet, 'A1', args.location)).wire;
      },
    },
    getUsedRangeOrNullObject: {
      since: '1.4',
      call: async (worksheet, args) => (await usedPlace(whole(worksheet), args.flag(0)))?.wire ?? null,
    },
  },
};

function whole({ book, sheet }: Worksheet): Place {
  return new Place(book, sheet.id, { row: 0, column: 0, rows: sheetRows, columns: sheetColumns });
}

function visibility({ sheet }: Worksheet): string {
  if (sheet.visible) return 'Visible';
  return sheet.isVeryHidden ? 'VeryHidden' : 'Hidden';
}

function setVisibility({ book, sheet }: Worksheet, value: unknown): void {
  const location = 'Worksheet.visibility';
  if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') throw WireError.invalidArgument(location);
  if (book.engine.isStructureProtected) throw WireError.accessDenied(location);
  const isLast = sheet.visible && book.engine.sheets.filter(({ visible }) => visible).length === 1;
  if (value !== 'Visible' && isLast) {
    throw new WireError('InvalidOperation', 'A workbook must keep at least one visible sheet.', location);
  }
  sheet.visible = value === 'Visible';
  sheet.isVeryHidden = value === 'VeryHidden';
}
