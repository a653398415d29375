import type { Arguments } from '../bridge/Arguments';
import { WireError } from '../bridge/WireError';
import type { ObjectClass, WireObject } from '../bridge/WireObject';
import { addTable } from './addTable';
import { sameName } from './Book';
import type { Book } from './Book';
import { notFound } from './notFound';
import { parseAddress } from './parseAddress';
import { Place } from './Place';

/** The tables of the workbook, or of one sheet. */
export interface TablesOf {
  readonly book: Book;
  readonly sheetId?: string;
}

export const tableCollectionClass: ObjectClass<TablesOf> = {
  name: 'TableCollection',
  scalars: { count: { read: (of) => list(of).length } },
  items: (of) => list(of).map(({ object }) => object),
  methods: {
    add: {
      call: (of, args) => {
        if (!args.flag(1)) throw WireError.apiNotFound(`${args.location} without headers`);
        const { book, sheetId, area } = placeFor(of, args);
        return book.wiring.table(sheetId, addTable(book, sheetId, area, args.location).id);
      },
    },
    getCount: { since: '1.4', call: (of) => list(of).length },
    getItem: { call: (of, args) => find(of, args.key(0)) ?? notFound(args.location) },
    getItemAt: { call: (of, args) => list(of)[args.integer(0)]?.object ?? notFound(args.location) },
    getItemOrNullObject: { since: '1.4', call: (of, args) => find(of, args.key(0)) ?? null },
  },
};

function list({ book, sheetId }: TablesOf) {
  return book.engine.sheets
    .filter((sheet) => sheetId === undefined || sheet.id === sheetId)
    .flatMap((sheet) => sheet.tables.map(({ id, name }) => ({ id, name, object: book.wiring.table(sheet.id, id) })));
}

function find(of: TablesOf, key: string): WireObject | undefined {
  const tables = list(of);
  return (tables.find(({ id }) => id === key) ?? tables.find(({ name }) => sameName(name, key)))?.object;
}

/** A range object, or an address with or without its sheet. */
function placeFor({ book, sheetId }: TablesOf, args: Arguments): Place {
  const given = args.target(0, Place);
  if (given && (sheetId === undefined || given.sheetId === sheetId)) return given;
  const parsed = given ? undefined : parseAddress(args.text(0));
  if (!parsed) throw WireError.invalidArgument(args.location);
  const named =
    parsed.sheetName === undefined
      ? book.sheet(sheetId ?? book.engine.activeSheet.id)
      : book.findSheet(parsed.sheetName);
  if (!named || (sheetId !== undefined && named.id !== sheetId)) throw WireError.invalidArgument(args.location);
  return new Place(book, named.id, parsed.area);
}
