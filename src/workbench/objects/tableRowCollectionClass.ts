import type { Arguments } from '../bridge/Arguments';
import { WireError } from '../bridge/WireError';
import { WireObject } from '../bridge/WireObject';
import type { ObjectClass } from '../bridge/WireObject';
import { notFound } from './notFound';
import type { Place } from './Place';
import { readCells } from './readCells';
import type { Table } from './Table';
import { writeCells } from './writeCells';

class TableRow {
  constructor(
    readonly table: Table,
    readonly index: number,
  ) {}

  get place(): Place {
    const { area } = this.table.body;
    return this.table.place({ ...area, row: area.row + this.index, rows: 1 });
  }
}

const tableRowClass: ObjectClass<TableRow> = {
  name: 'TableRow',
  scalars: {
    index: { read: ({ index }) => index },
    values: {
      read: ({ place }) => readCells(place, 'values', 'TableRow.values'),
      write: ({ place }, value) => writeCells(place, value, 'TableRow.values'),
    },
  },
  methods: { getRange: { call: ({ place }) => place.wire } },
};

/** The rows of a table below its header. */
export const tableRowCollectionClass: ObjectClass<Table> = {
  name: 'TableRowCollection',
  scalars: { count: { read: ({ body }) => body.area.rows } },
  items: (table) => Array.from({ length: table.body.area.rows }, (_, index) => wire(table, index)),
  methods: {
    add: { call: addRows },
    getCount: { since: '1.4', call: ({ body }) => body.area.rows },
    getItemAt: {
      call: (table, args) => {
        const index = args.integer(0);
        return index >= 0 && index < table.body.area.rows ? wire(table, index) : notFound(args.location);
      },
    },
  },
};

function wire(table: Table, index: number): WireObject {
  return WireObject.of(tableRowClass, new TableRow(table, index));
}

/** Adds rows at the end; blank ones where no values are given. Excel moves down what stands below the table: that is not answered. */
function addRows(table: Table, args: Arguments): WireObject {
  const { location } = args;
  const { area, body, book, sheetId, tableId } = table;
  const index = args.optionalInteger(0) ?? -1;
  if (index !== -1 && index !== body.area.rows) throw WireError.apiNotFound(`${location}(${index}, ...)`);
  const given = args.at(1) ?? [];
  if (!Array.isArray(given)) throw WireError.apiNotFound(`${location} of one value`);
  const rows = Math.max(1, given.length);
  const sheet = book.writableSheet(sheetId, location);
  const below = table.place({ ...area, row: area.row + area.rows, rows });
  if (sheet.filled(below.area).includes(1)) throw WireError.apiNotFound(`${location} where cells stand below`);
  if (given.length > 0) writeCells(below, given, location);
  book.writing.flush();
  sheet.resizeTable(tableId, { ...area, rows: area.rows + rows });
  return wire(table, body.area.rows);
}
