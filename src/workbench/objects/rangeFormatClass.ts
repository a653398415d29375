import { WireError } from '../bridge/WireError';
import { WireObject } from '../bridge/WireObject';
import type { ObjectClass } from '../bridge/WireObject';
import type { CellFormat } from '../engine/Engine';
import { autofitColumns } from './autofitColumns';
import { applyFormat, uniformFormat } from './cellFormats';
import type { Place } from './Place';
import { rangeFillClass } from './rangeFillClass';
import { formatProtectionClass } from './protectionClasses';
import { rangeFontClass } from './rangeFontClass';

const pixelsPerPoint = 96 / 72;
/** Points. */
const usualRowHeight = 15;
const horizontals: readonly (readonly [string, NonNullable<CellFormat['horizontal']> | null])[] = [
  ['General', null],
  ['Left', 'left'],
  ['Center', 'center'],
  ['Right', 'right'],
];
const verticals: readonly (readonly [string, NonNullable<CellFormat['vertical']> | null])[] = [
  ['Bottom', 'bottom'],
  ['Center', 'middle'],
  ['Top', 'top'],
];

/** Fonts, fills, alignment and sizes of a range's cells. */
export const rangeFormatClass: ObjectClass<Place> = {
  name: 'RangeFormat',
  scalars: {
    columnWidth: { since: '1.2', read: columnWidth, write: setColumnWidth },
    horizontalAlignment: {
      read: (place) => {
        const look = uniformFormat(place, 'horizontal', null);
        return horizontals.find(([, each]) => each === look)?.[0] ?? null;
      },
      write: (place, value) => {
        const [, look] = horizontals.find(([name]) => name === value) ?? refuse('horizontalAlignment', value);
        applyFormat(place, { horizontal: look }, 'RangeFormat.horizontalAlignment');
      },
    },
    rowHeight: {
      since: '1.2',
      read: rowHeight,
      write: ({ book, sheetId, area }, value) => {
        const sheet = book.writableSheet(sheetId, 'RangeFormat.rowHeight');
        sheet.setRowHeight(area, size(value, 'RangeFormat.rowHeight') * pixelsPerPoint);
      },
    },
    verticalAlignment: {
      read: (place) => {
        const look = uniformFormat(place, 'vertical', 'bottom');
        return verticals.find(([, each]) => each === look)?.[0] ?? null;
      },
      write: (place, value) => {
        const [, look] = verticals.find(([name]) => name === value) ?? refuse('verticalAlignment', value);
        applyFormat(place, { vertical: look }, 'RangeFormat.verticalAlignment');
      },
    },
    wrapText: {
      read: (place) => uniformFormat(place, 'wrap', false),
      write: (place, value) => {
        if (typeof value !== 'boolean') throw WireError.invalidArgument('RangeFormat.wrapText');
        applyFormat(place, { wrap: value }, 'RangeFormat.wrapText');
      },
    },
  },
  navigations: {
    fill: { read: (place) => WireObject.of(rangeFillClass, place) },
    font: { read: (place) => WireObject.of(rangeFontClass, place) },
    protection: { since: '1.2', read: (place) => WireObject.of(formatProtectionClass, place) },
  },
  methods: {
    autofitColumns: { since: '1.2', call: (place, args) => autofitColumns(place, args.location) },
    autofitRows: {
      since: '1.2',
      call: async ({ book, sheetId, area }, args) => {
        const sheet = book.writableSheet(sheetId, args.location);
        await book.engine.calculated();
        sheet.fitRows(area);
      },
    },
  },
};

function rowHeight({ sheet, area }: Place): number | null {
  const heights = new Set(sheet.rowHeights(area.row, area.rows));
  const [height] = heights;
  if (heights.size > 1) return null;
  return height === undefined ? usualRowHeight : height / pixelsPerPoint;
}

function columnWidth(place: Place): number | null {
  const area = place.onGrid;
  if (!area) return null;
  const widths = new Set(
    Array.from({ length: area.columns }, (_, index) => place.sheet.columnWidth(area.column + index)),
  );
  const [width] = widths;
  return widths.size === 1 && width !== undefined ? width / pixelsPerPoint : null;
}

function setColumnWidth(place: Place, value: unknown): void {
  const sheet = place.book.writableSheet(place.sheetId, 'RangeFormat.columnWidth');
  const points = size(value, 'RangeFormat.columnWidth');
  if (place.onGrid)
    sheet.setColumnWidth(place.onGrid.column, place.onGrid.columns, Math.round(points * pixelsPerPoint));
}

function size(value: unknown, location: string): number {
  if (typeof value !== 'number' || !(value >= 0)) throw WireError.invalidArgument(location);
  return value;
}

function refuse(member: string, value: unknown): never {
  throw WireError.apiNotFound(`RangeFormat.${member} = ${JSON.stringify(value)}`);
}
