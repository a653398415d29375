import { WireError } from '../bridge/WireError';
import { WireObject } from '../bridge/WireObject';
import type { ObjectClass } from '../bridge/WireObject';
import { notFound } from './notFound';
import { Place } from './Place';
import { sheetRange } from './sheetRange';
import type { Worksheet } from './Worksheet';

interface PageBreak {
  readonly worksheet: Worksheet;
  /** The first row of the page. */
  readonly row: number;
}

const pageBreakClass: ObjectClass<PageBreak> = {
  name: 'PageBreak',
  scalars: {
    columnIndex: { since: '1.9', read: () => 0 },
    rowIndex: { since: '1.9', read: ({ row }) => row },
  },
  methods: {
    delete: {
      since: '1.9',
      call: ({ row, worksheet }, args) =>
        setBreaks(worksheet, (breaks) => breaks.filter((each) => each !== row), args.location),
    },
    getCellAfterBreak: {
      since: '1.9',
      call: ({ row, worksheet: { book, sheetId } }) =>
        book.wiring.range(sheetId, { row, column: 0, rows: 1, columns: 1 }),
    },
  },
};

/** The page breaks between rows that somebody set. */
export const horizontalPageBreakCollectionClass: ObjectClass<Worksheet> = {
  name: 'PageBreakCollection',
  items: (worksheet) => breaksOf(worksheet).map((row) => WireObject.of(pageBreakClass, { worksheet, row })),
  methods: {
    add: {
      since: '1.9',
      call: (worksheet, args) => {
        const place = args.target(0, Place) ?? sheetRange(worksheet, args.text(0), args.location);
        const { row } = place.area;
        // There is no page above the first row.
        if (place.sheetId !== worksheet.sheetId || row === 0) throw WireError.invalidArgument(args.location);
        setBreaks(worksheet, (breaks) => [...breaks, row], args.location);
        return WireObject.of(pageBreakClass, { worksheet, row });
      },
    },
    getCount: { since: '1.9', call: (worksheet) => breaksOf(worksheet).length },
    getItem: {
      since: '1.9',
      call: (worksheet, args) => {
        const row = breaksOf(worksheet)[args.integer(0)];
        return row === undefined ? notFound(args.location) : WireObject.of(pageBreakClass, { worksheet, row });
      },
    },
    removePageBreaks: { since: '1.9', call: (worksheet, args) => setBreaks(worksheet, () => [], args.location) },
  },
};

function breaksOf({ sheet }: Worksheet): readonly number[] {
  return sheet.page.rowBreaks ?? [];
}

function setBreaks(worksheet: Worksheet, to: (breaks: readonly number[]) => readonly number[], location: string): void {
  const sheet = worksheet.book.writableSheet(worksheet.sheetId, location);
  const { rowBreaks = [], ...page } = sheet.page;
  const breaks = [...new Set(to(rowBreaks))].sort((one, other) => one - other);
  sheet.page = { ...page, ...(breaks.length > 0 ? { rowBreaks: breaks } : {}) };
}
