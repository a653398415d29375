import { WireError } from '../bridge/WireError';
import type { Method, Scalar } from '../bridge/WireObject';
import { formatSheetAddress } from './formatAddress';
import type { Place } from './Place';
import { sheetColumns } from './Place';

/** Whether every row of the range is hidden; null when some are. */
export const rowHidden: Scalar<Place> = {
  since: '1.2',
  read: ({ sheet, area }) => uniform(sheet.hiddenRows(area.row, area.rows)),
  write: ({ book, sheetId, area }, value) => {
    const sheet = book.writableSheet(sheetId, 'Range.rowHidden');
    if (typeof value !== 'boolean') throw WireError.invalidArgument('Range.rowHidden');
    sheet.hideRows([area], value);
  },
};

/** The same for columns. */
export const columnHidden: Scalar<Place> = {
  since: '1.2',
  read: ({ sheet, area }) => uniform(sheet.hiddenColumns(area.column, area.columns)),
  write: ({ book, sheetId, area }, value) => {
    const sheet = book.writableSheet(sheetId, 'Range.columnHidden');
    if (typeof value !== 'boolean') throw WireError.invalidArgument('Range.columnHidden');
    sheet.hideColumns(area.column, area.columns, value);
  },
};

function uniform(hidden: Uint8Array): boolean | null {
  const first = hidden[0];
  return hidden.every((each) => each === first) ? first === 1 : null;
}

const rowProperties = ['address', 'addressLocal', 'rowHidden', 'rowIndex'] as const;
type RowProperty = (typeof rowProperties)[number];

/** One entry a row, with the properties asked for. */
export const getRowProperties: Method<Place> = {
  since: '1.9',
  call: ({ sheet, area }, args) => {
    const wanted = wantedProperties(args.at(0), args.location);
    const hidden = sheet.hiddenRows(area.row, area.rows);
    const { name } = sheet;
    const valueOf: Record<RowProperty, (index: number) => unknown> = {
      address: (index) => addressOf(name, index),
      addressLocal: (index) => addressOf(name, index),
      rowHidden: (index) => hidden[index - area.row] === 1,
      rowIndex: (index) => index,
    };
    return Array.from(hidden, (_, down) => {
      const row: Partial<Record<RowProperty, unknown>> = {};
      for (const property of wanted) row[property] = valueOf[property](area.row + down);
      return row;
    });
  },
};

function addressOf(sheetName: string, row: number): string {
  return formatSheetAddress(sheetName, { row, column: 0, rows: 1, columns: sheetColumns });
}

function wantedProperties(options: unknown, location: string): RowProperty[] {
  if (typeof options !== 'object' || options === null) throw WireError.invalidArgument(location);
  const names = Object.entries(options).flatMap(([name, isWanted]) => (isWanted ? [name] : []));
  return names.map((name) => {
    const property = rowProperties.find((each) => each === name);
    if (!property) throw WireError.apiNotFound(`${location}({ ${name} })`);
    return property;
  });
}
