import { WireError } from '../bridge/WireError';
import type { ObjectClass, WireObject } from '../bridge/WireObject';
import type { EngineSheet } from '../engine/Engine';
import type { Book } from './Book';
import { checkSheetName } from './checkSheetName';
import { notFound } from './notFound';

/** The sheets of the workbook, in tab order. */
export const worksheetCollectionClass: ObjectClass<Book> = {
  name: 'WorksheetCollection',
  items: (book) => book.engine.sheets.map(({ id }) => book.wiring.worksheet(id)),
  events: {
    Activated: '1.7',
    Added: '1.7',
    DataChanged: '1.9',
    Deactivated: '1.7',
    Deleted: '1.7',
    SelectionChanged: '1.9',
  },
  methods: {
    add: {
      call: (book, args) => {
        if (book.engine.isStructureProtected) throw WireError.accessDenied(args.location);
        const name = args.optionalText(0) ?? freeName(book);
        checkSheetName(book, name, undefined, args.location);
        const { engine } = book;
        const active = engine.activeSheet.id;
        const { id } = engine.addSheet(name);
        // Excel stays where it is until the new sheet is activated.
        if (engine.activeSheet.id !== active) engine.activateSheet(active);
        return book.wiring.worksheet(id);
      },
    },
    getActiveWorksheet: { call: (book) => book.wiring.worksheet(book.engine.activeSheet.id) },
    getCount: { since: '1.4', call: (book, args) => sheets(book, args.flag(0)).length },
    getFirst: {
      since: '1.5',
      call: (book, args) => wire(book, sheets(book, args.flag(0))[0]) ?? notFound(args.location),
    },
    getItem: { call: (book, args) => wire(book, book.findSheet(args.key(0))) ?? notFound(args.location) },
    getItemOrNullObject: { since: '1.4', call: (book, args) => wire(book, book.findSheet(args.key(0))) },
    getLast: {
      since: '1.5',
      call: (book, args) => wire(book, sheets(book, args.flag(0)).at(-1)) ?? notFound(args.location),
    },
  },
};

function sheets({ engine }: Book, visibleOnly: boolean): readonly EngineSheet[] {
  return engine.sheets.filter(({ visible }) => visible || !visibleOnly);
}

function wire(book: Book, sheet: EngineSheet | undefined): WireObject | null {
  return sheet ? book.wiring.worksheet(sheet.id) : null;
}

function freeName(book: Book): string {
  for (let number = book.engine.sheets.length; ; number++)
    if (!book.findSheet(`Sheet${number}`)) return `Sheet${number}`;
}
