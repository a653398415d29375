import { WireObject } from '../bridge/WireObject';
import type { ObjectClass } from '../bridge/WireObject';
import { AutoFilter } from './AutoFilter';
import { sameName } from './Book';
import { filterClass } from './filterClass';
import { notFound } from './notFound';
import type { Place } from './Place';
import { readCells } from './readCells';
import type { Table } from './Table';

class TableColumn {
  constructor(
    readonly table: Table,
    readonly index: number,
  ) {}

  get name(): string {
    return this.table.columnNames[this.index] ?? '';
  }

  place(whole: Place): Place {
    const { area } = whole;
    return this.table.place({ ...area, column: area.column + this.index, columns: 1 });
  }
}

const tableColumnClass: ObjectClass<TableColumn> = {
  name: 'TableColumn',
  id: ({ index }) => index + 1,
  scalars: {
    id: { read: ({ index }) => index + 1 },
    index: { read: ({ index }) => index },
    name: { read: ({ name }) => name },
    values: {
      read: (column) => readCells(column.place(column.table.place(column.table.area)), 'values', 'TableColumn.values'),
    },
  },
  navigations: {
    filter: {
      read: ({ index, table: { book, sheetId, tableId } }) =>
        WireObject.of(filterClass, { filter: new AutoFilter(book, sheetId, tableId), column: index }),
    },
  },
  methods: {
    getDataBodyRange: { call: (column) => column.place(column.table.body).wire },
    getHeaderRowRange: { call: (column) => column.place(column.table.header).wire },
    getRange: { call: (column) => column.place(column.table.place(column.table.area)).wire },
  },
};

/** The columns of a table; their names are its header cells. */
export const tableColumnCollectionClass: ObjectClass<Table> = {
  name: 'TableColumnCollection',
  scalars: { count: { read: ({ area }) => area.columns } },
  items: (table) => list(table).map((column) => WireObject.of(tableColumnClass, column)),
  methods: {
    getCount: { since: '1.4', call: ({ area }) => area.columns },
    getItem: { call: (table, args) => find(table, args.key(0)) ?? notFound(args.location) },
    getItemAt: {
      call: (table, args) => wire(list(table)[args.integer(0)]) ?? notFound(args.location),
    },
    getItemOrNullObject: { since: '1.4', call: (table, args) => find(table, args.key(0)) },
  },
};

function list(table: Table): TableColumn[] {
  return Array.from({ length: table.area.columns }, (_, index) => new TableColumn(table, index));
}

function find(table: Table, key: string): WireObject | null {
  const index = table.columnNames.findIndex((name) => sameName(name, key));
  return wire(list(table)[index < 0 ? Number(key) - 1 : index]);
}

function wire(column: TableColumn | undefined): WireObject | null {
  return column ? WireObject.of(tableColumnClass, column) : null;
}
