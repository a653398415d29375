import { WireError } from '../bridge/WireError';
import type { ObjectClass, WireObject } from '../bridge/WireObject';
import type { EngineName } from '../engine/Engine';
import type { Book } from './Book';
import { formatSheetAddress } from './formatAddress';
import { notFound } from './notFound';
import { parseAddress } from './parseAddress';
import { Place } from './Place';

/** A name: what its objects are about. */
export class NamedItem {
  constructor(
    readonly book: Book,
    readonly nameId: string,
  ) {}

  get held(): EngineName {
    const name = this.book.engine.nameWithId(this.nameId);
    if (!name) throw WireError.itemNotFound('NamedItem');
    return name;
  }

  /** The one area that it names; undefined for other formulas, and for cells that are gone. */
  get place(): Place | undefined {
    const { formula, sheetId } = this.held;
    const parsed = parseAddress(formula.slice(1));
    const sheet = parsed && this.book.findSheet(parsed.sheetName ?? sheetId ?? '');
    return sheet && new Place(this.book, sheet.id, parsed.area);
  }
}

/** A name for cells, a constant or a formula. What other formulas than areas and constants give is not worked out: they show #VALUE!. */
export const namedItemClass: ObjectClass<NamedItem> = {
  name: 'NamedItem',
  id: ({ held }) => held.name,
  scalars: {
    comment: {
      since: '1.4',
      read: ({ held }) => held.comment ?? '',
      write: ({ book, held }, value) => {
        if (typeof value !== 'string') throw WireError.invalidArgument('NamedItem.comment');
        book.engine.putName({ ...held, comment: value });
      },
    },
    formula: {
      since: '1.7',
      read: ({ held }) => held.formula,
      write: ({ book, held }, value) => {
        if (typeof value !== 'string' || !value.startsWith('=')) throw WireError.invalidArgument('NamedItem.formula');
        book.engine.putName({ ...held, formula: value });
      },
    },
    name: { read: ({ held }) => held.name },
    scope: { since: '1.4', read: ({ held }) => (held.sheetId === undefined ? 'Workbook' : 'Worksheet') },
    type: { read: (item) => (item.place ? 'Range' : typeOf(constantOf(item))) },
    value: {
      read: (item) => (item.place ? formatSheetAddress(item.place.sheet.name, item.place.area) : constantOf(item)),
    },
    visible: {
      read: ({ held }) => !held.isHidden,
      write: ({ book, held }, value) => {
        if (typeof value !== 'boolean') throw WireError.invalidArgument('NamedItem.visible');
        book.engine.putName({ ...held, isHidden: !value });
      },
    },
  },
  navigations: {
    worksheet: { since: '1.4', read: (item) => worksheet(item) ?? notFound('NamedItem.worksheet') },
    worksheetOrNullObject: { since: '1.4', read: worksheet },
  },
  methods: {
    delete: { since: '1.4', call: ({ book, nameId }) => book.engine.deleteName(nameId) },
    getRange: { call: ({ place }, args) => place?.wire ?? notFound(args.location) },
    getRangeOrNullObject: { since: '1.4', call: ({ place }) => place?.wire ?? null },
  },
};

function worksheet({ book, held }: NamedItem): WireObject | null {
  return held.sheetId === undefined ? null : book.wiring.worksheet(held.sheetId);
}

function constantOf({ held }: NamedItem): string | number | boolean {
  const text = held.formula.slice(1).trim();
  const [, quoted] = /^"((?:[^"]|"")*)"$/.exec(text) ?? [];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  if (text !== '' && Number.isFinite(Number(text))) return Number(text);
  return text.includes('#REF!') || parseAddress(text) ? '#REF!' : '#VALUE!';
}

function typeOf(value: string | number | boolean): string {
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  return value === '#REF!' || value === '#VALUE!' ? 'Error' : 'String';
}
