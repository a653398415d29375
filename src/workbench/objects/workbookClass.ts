import { WireError } from '../bridge/WireError';
import { WireObject } from '../bridge/WireObject';
import type { ObjectClass } from '../bridge/WireObject';
import { applicationClass } from './applicationClass';
import type { Book } from './Book';
import { functionsClass } from './functionsClass';
import { namedItemCollectionClass } from './namedItemCollectionClass';
import { asSheetArea } from './Place';
import { settingCollectionClass } from './settingCollectionClass';
import { tableCollectionClass } from './tableCollectionClass';
import { worksheetCollectionClass } from './worksheetCollectionClass';

const workbookProtectionClass: ObjectClass<Book> = {
  name: 'WorkbookProtection',
  scalars: { protected: { since: '1.7', read: ({ engine }) => engine.isStructureProtected } },
};

/** The workbook: the root of every path. */
export const workbookClass: ObjectClass<Book> = {
  name: 'Workbook',
  scalars: { name: { since: '1.7', read: ({ name }) => name } },
  navigations: {
    application: { read: (book) => WireObject.of(applicationClass, book) },
    functions: { since: '1.2', read: (book) => WireObject.of(functionsClass, book) },
    names: { read: (book) => WireObject.of(namedItemCollectionClass, { book }) },
    protection: { since: '1.7', read: (book) => WireObject.of(workbookProtectionClass, book) },
    settings: { since: '1.4', read: (book) => WireObject.of(settingCollectionClass, book) },
    tables: { read: (book) => WireObject.of(tableCollectionClass, { book }) },
    worksheets: { read: (book) => WireObject.of(worksheetCollectionClass, book) },
  },
  methods: {
    getActiveCell: {
      since: '1.7',
      call: (book) => {
        const { sheetId, area } = selected(book);
        return book.wiring.range(sheetId, { ...area, rows: 1, columns: 1 });
      },
    },
    getSelectedRange: {
      call: (book, args) => {
        const { sheetId, area, areas } = selected(book);
        if (areas.length > 1) {
          throw new WireError(
            'InvalidSelection',
            'The current selection is invalid for this operation.',
            args.location,
          );
        }
        return book.wiring.range(sheetId, area);
      },
    },
    getSelectedRanges: {
      since: '1.9',
      call: (book) => {
        const { sheetId, areas } = selected(book);
        return book.wiring.rangeAreas(sheetId, areas);
      },
    },
  },
};

function selected({ engine }: Book) {
  const { sheetId } = engine.selection;
  const sheet = engine.sheets.find(({ id }) => id === sheetId) ?? engine.activeSheet;
  const areas = engine.selection.areas.map((area) => asSheetArea(area, sheet));
  const area = areas[0] ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return { sheetId: sheet.id, area, areas: areas.length > 0 ? areas : [area] };
}
