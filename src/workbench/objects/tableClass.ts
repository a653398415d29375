import { WireError } from '../bridge/WireError';
import { WireObject } from '../bridge/WireObject';
import type { ObjectClass } from '../bridge/WireObject';
import { AutoFilter } from './AutoFilter';
import { autoFilterClass } from './autoFilterClass';
import { checkTableName } from './checkTableName';
import { notFound } from './notFound';
import { resizeTable } from './resizeTable';
import type { Table } from './Table';
import { tableColumnCollectionClass } from './tableColumnCollectionClass';
import { tableRowCollectionClass } from './tableRowCollectionClass';

/** A table with a header row. */
export const tableClass: ObjectClass<Table> = {
  name: 'Table',
  id: ({ tableId }) => tableId,
  scalars: {
    id: { read: ({ tableId }) => tableId },
    name: {
      read: ({ held }) => held.name,
      write: ({ book, sheet, tableId }, value) => {
        if (typeof value !== 'string') throw WireError.invalidArgument('Table.name');
        checkTableName(book, value, tableId, 'Table.name');
        sheet.renameTable(tableId, value);
      },
    },
    showBandedRows: flag('showBandedRows'),
    showFilterButton: flag('showFilterButton'),
    showHeaders: { read: () => true },
    showTotals: {
      read: () => false,
      write: (_, value) => {
        if (value !== false) throw WireError.apiNotFound('Table.showTotals = true');
      },
    },
    style: {
      read: ({ book, tableId }) => book.looksOfTable(tableId).style,
      write: ({ book, tableId }, value) => {
        if (typeof value !== 'string') throw WireError.invalidArgument('Table.style');
        book.looksOfTable(tableId).style = value;
      },
    },
  },
  navigations: {
    autoFilter: { since: '1.9', read: (table) => WireObject.of(autoFilterClass, filterOf(table)) },
    columns: { read: (table) => WireObject.of(tableColumnCollectionClass, table) },
    rows: { read: (table) => WireObject.of(tableRowCollectionClass, table) },
    worksheet: { since: '1.2', read: ({ book, sheetId }) => book.wiring.worksheet(sheetId) },
  },
  methods: {
    clearFilters: { since: '1.2', call: (table, args) => filterOf(table).clear(undefined, args.location) },
    convertToRange: {
      since: '1.2',
      call: (table, args) => {
        const { book, sheetId, area, tableId } = table;
        filterOf(table).remove(args.location);
        book.writableSheet(sheetId, args.location).deleteTable(tableId);
        return book.wiring.range(sheetId, area);
      },
    },
    delete: {
      call: (table, args) => {
        const { book, sheetId, area, tableId } = table;
        filterOf(table).remove(args.location);
        const sheet = book.writableSheet(sheetId, args.location);
        sheet.deleteTable(tableId);
        sheet.clear(area, 'all');
      },
    },
    getDataBodyRange: { call: ({ body }) => body.wire },
    getHeaderRowRange: { call: ({ header }) => header.wire },
    getRange: { call: (table) => table.place(table.area).wire },
    // No table here has a row of totals.
    getTotalRowRange: { call: (_, args) => notFound(args.location) },
    reapplyFilters: { since: '1.2', call: (table, args) => filterOf(table).reapply(args.location) },
    resize: { since: '1.13', call: resizeTable },
  },
};

function filterOf({ book, sheetId, tableId }: Table): AutoFilter {
  return new AutoFilter(book, sheetId, tableId);
}

function flag(look: 'showBandedRows' | 'showFilterButton') {
  return {
    since: '1.3',
    read: ({ book, tableId }: Table) => book.looksOfTable(tableId)[look],
    write: ({ book, tableId }: Table, value: unknown) => {
      if (typeof value !== 'boolean') throw WireError.invalidArgument(`Table.${look}`);
      book.looksOfTable(tableId)[look] = value;
    },
  };
}
