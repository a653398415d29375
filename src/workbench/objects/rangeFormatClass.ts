import { WireError } from '../bridge/WireError';
import { WireObject } from '../bridge/WireObject';
import type { ObjectClass } from '../bridge/WireObject';
import type { CellFormat } from '../engine/Engine';
import { autofitColumns } from './autofitColumns';
import { applyFormat, uniformFormat } from './cellFormats';
import type { Places } from './Places';
import { rangeBordersClass } from './rangeBordersClass';
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
export const rangeFormatClass: ObjectClass<Places> = {
  name: 'RangeFormat',
  scalars: {
    columnWidth: { since: '1.2', read: columnWidth, write: setColumnWidth },
    horizontalAlignment: {
      read: (places) => {
        const look = uniformFormat(places, 'horizontal', null);
        return horizontals.find(([, each]) => each === look)?.[0] ?? null;
      },
      write: (places, value) => {
        const [, look] = horizontals.find(([name]) => name === value) ?? refuse('horizontalAlignment', value);
        applyFormat(places, { horizontal: look }, 'RangeFormat.horizontalAlignment');
      },
    },
    rowHeight: {
      since: '1.2',
      read: rowHeight,
      write: ({ areas, book, sheetId }, value) => {
        const sheet = book.writableSheet(sheetId, 'RangeFormat.rowHeight');
        const pixels = size(value, 'RangeFormat.rowHeight') * pixelsPerPoint;
        for (const area of areas) sheet.setRowHeight(area, pixels);
      },
    },
    verticalAlignment: {
      read: (places) => {
        const look = uniformFormat(places, 'vertical', 'bottom');
        return verticals.find(([, each]) => each === look)?.[0] ?? null;
      },
      write: (places, value) => {
        const [, look] = verticals.find(([name]) => name === value) ?? refuse('verticalAlignment', value);
        applyFormat(places, { vertical: look }, 'RangeFormat.verticalAlignment');
      },
    },
    wrapText: {
      read: (places) => uniformFormat(places, 'wrap', false),
      write: (places, value) => {
        if (typeof value !== 'boolean') throw WireError.invalidArgument('RangeFormat.wrapText');
        applyFormat(places, { wrap: value }, 'RangeFormat.wrapText');
      },
    },
  },
  navigations: {
    borders: { read: (places) => WireObject.of(rangeBordersClass, places) },
    fill: { read: (places) => WireObject.of(rangeFillClass, places) },
    font: { read: (places) => WireObject.of(rangeFontClass, places) },
    protection: { since: '1.2', read: (places) => WireObject.of(formatProtectionClass, places) },
  },
  methods: {
    autofitColumns: { since: '1.2', call: (places, args) => autofitColumns(places, args.location) },
    autofitRows: {
      since: '1.2',
      call: async ({ areas, book, sheetId }, args) => {
        const sheet = book.writableSheet(sheetId, args.location);
        await book.engine.calculated();
        for (const area of areas) sheet.fitRows(area);
      },
    },
  },
};

function rowHeight({ areas, sheet }: Places): number | null {
  const heights = new Set(areas.flatMap((area) => sheet.rowHeights(area.row, area.rows)));
  const [height] = heights;
  if (heights.size > 1) return null;
  return height === undefined ? usualRowHeight : height / pixelsPerPoint;
}

function columnWidth({ list, sheet }: Places): number | null {
  const widths = new Set(
    list.flatMap(({ onGrid: area }) =>
      Array.from({ length: area?.columns ?? 0 }, (_, index) => sheet.columnWidth((area?.column ?? 0) + index)),
    ),
  );
  const [width] = widths;
  return widths.size === 1 && width !== undefined ? width / pixelsPerPoint : null;
}

function setColumnWidth({ book, list, sheetId }: Places, value: unknown): void {
  const sheet = book.writableSheet(sheetId, 'RangeFormat.columnWidth');
  const pixels = Math.round(size(value, 'RangeFormat.columnWidth') * pixelsPerPoint);
  for (const { onGrid } of list) if (onGrid) sheet.setColumnWidth(onGrid.column, onGrid.columns, pixels);
}

function size(value: unknown, location: string): number {
  if (typeof value !== 'number' || !(value >= 0)) throw WireError.invalidArgument(location);
  return value;
}

function refuse(member: string, value: unknown): never {
  throw WireError.apiNotFound(`RangeFormat.${member} = ${JSON.stringify(value)}`);
}
