import type { Arguments } from '../bridge/Arguments';
import { WireError } from '../bridge/WireError';
import { WireObject } from '../bridge/WireObject';
import type { ObjectClass } from '../bridge/WireObject';
import type { EngineName } from '../engine/Engine';
import { sameName } from './Book';
import type { Book } from './Book';
import { absoluteAddress } from './formatAddress';
import { NamedItem, namedItemClass } from './namedItemClass';
import { notFound } from './notFound';
import { parseAddress } from './parseAddress';
import { Place } from './Place';

/** The names of the workbook, or those that only one sheet knows. */
export interface NamesOf {
  readonly book: Book;
  readonly sheetId?: string;
}

export const namedItemCollectionClass: ObjectClass<NamesOf> = {
  name: 'NamedItemCollection',
  items: (of) => list(of).map((each) => wire(of, each)),
  methods: {
    add: { since: '1.4', call: add },
    getCount: { since: '1.4', call: (of) => list(of).length },
    getItem: { call: (of, args) => find(of, args.key(0)) ?? notFound(args.location) },
    getItemOrNullObject: { since: '1.4', call: (of, args) => find(of, args.key(0)) },
  },
};

function list({ book, sheetId }: NamesOf): readonly EngineName[] {
  return book.engine.namesOn(sheetId);
}

function find(of: NamesOf, key: string): WireObject | null {
  const name = of.book.engine.findName(key, of.sheetId);
  return name ? wire(of, name) : null;
}

function wire({ book }: NamesOf, { id }: EngineName): WireObject {
  return WireObject.of(namedItemClass, new NamedItem(book, id));
}

/** A range, or a formula with or without "=". */
function add(of: NamesOf, args: Arguments): WireObject {
  const { book, sheetId } = of;
  const name = args.text(0);
  checkName(of, name, args.location);
  const place = args.target(1, Place);
  const text = place ? absoluteAddress(place.sheet.name, place.area) : args.text(1).replace(/^=/, '');
  const comment = args.optionalText(2);
  const added = book.engine.putName({
    name,
    formula: `=${text}`,
    ...(sheetId === undefined ? {} : { sheetId }),
    ...(comment === undefined ? {} : { comment }),
  });
  return wire(of, added);
}

function checkName(of: NamesOf, name: string, location: string): void {
  const isValid =
    name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(name) && !/^[rc]$/i.test(name) && !parseAddress(name);
  if (!isValid) throw WireError.invalidArgument(location);
  const isTable = of.book.engine.sheets.some(({ tables }) => tables.some((table) => sameName(table.name, name)));
  if (!isTable && !find(of, name)) return;
  throw new WireError(
    'ItemAlreadyExists',
    'A resource with the same name or identifier already exists.',
    location,
    409,
  );
}
