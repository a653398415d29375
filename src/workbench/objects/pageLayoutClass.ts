import type { Arguments } from '../bridge/Arguments';
import { WireError } from '../bridge/WireError';
import { WireObject } from '../bridge/WireObject';
import type { ObjectClass, Scalar } from '../bridge/WireObject';
import type { Area } from '../engine/Engine';
import { usualMargins } from '../engine/PageSetup';
import type { Margin, PageSetup } from '../engine/PageSetup';
import { headerFooterGroupClass } from './headerFooterClasses';
import { notFound } from './notFound';
import { paperSizes } from './paperSizes';
import { parseAddress } from './parseAddress';
import { Place, sheetColumns, sheetRows } from './Place';
import { Places } from './Places';
import { sheetRange } from './sheetRange';
import type { Worksheet } from './Worksheet';

const since = '1.9';
const units: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** How a sheet is printed. */
export const pageLayoutClass: ObjectClass<Worksheet> = {
  name: 'PageLayout',
  scalars: {
    blackAndWhite: flag('blackAndWhite', 'isBlackAndWhite'),
    bottomMargin: margin('bottom'),
    centerHorizontally: flag('centerHorizontally', 'isCentredAcross'),
    centerVertically: flag('centerVertically', 'isCentredDown'),
    draftMode: flag('draftMode', 'isDraft'),
    firstPageNumber: part(
      'firstPageNumber',
      ({ firstPageNumber = '' }) => firstPageNumber,
      (value, { firstPageNumber: _, ...page }) => {
        if (value === '' || value === null) return page;
        return Number.isInteger(value) ? { ...page, firstPageNumber: value as number } : undefined;
      },
    ),
    footerMargin: margin('footer'),
    headerMargin: margin('header'),
    leftMargin: margin('left'),
    orientation: part(
      'orientation',
      ({ isLandscape }) => (isLandscape ? 'Landscape' : 'Portrait'),
      (value, page) =>
        value === 'Landscape' || value === 'Portrait' ? { ...page, isLandscape: value === 'Landscape' } : undefined,
    ),
    paperSize: part(
      'paperSize',
      ({ paper = 1 }) => paperSizes[paper - 1] ?? null,
      (value, page) => {
        const paper = paperSizes.indexOf(value as string) + 1;
        return paper > 0 ? { ...page, paper } : undefined;
      },
    ),
    printGridlines: flag('printGridlines', 'hasGridlines'),
    printHeadings: flag('printHeadings', 'hasHeadings'),
    printOrder: part(
      'printOrder',
      ({ isOverThenDown }) => (isOverThenDown ? 'OverThenDown' : 'DownThenOver'),
      (value, page) =>
        value === 'OverThenDown' || value === 'DownThenOver'
          ? { ...page, isOverThenDown: value === 'OverThenDown' }
          : undefined,
    ),
    rightMargin: margin('right'),
    topMargin: margin('top'),
    zoom: part(
      'zoom',
      ({ fit, scale = 100 }) =>
        fit ? { horizontalFitToPages: fit.across || null, verticalFitToPages: fit.down || null } : { scale },
      withZoom,
    ),
  },
  navigations: {
    headersFooters: { since, read: (worksheet) => WireObject.of(headerFooterGroupClass, worksheet) },
  },
  methods: {
    getPrintArea: { since, call: (worksheet, args) => printArea(worksheet) ?? notFound(args.location) },
    getPrintAreaOrNullObject: { since, call: printArea },
    getPrintTitleRows: { since, call: (worksheet, args) => titleRows(worksheet) ?? notFound(args.location) },
    getPrintTitleRowsOrNullObject: { since, call: titleRows },
    getPrintTitleColumns: { since, call: (worksheet, args) => titleColumns(worksheet) ?? notFound(args.location) },
    getPrintTitleColumnsOrNullObject: { since, call: titleColumns },
    setPrintArea: {
      since,
      call: (worksheet, args) => {
        const areas = args.target(0, Places)?.areas ?? areasOf(worksheet, args);
        change(worksheet, args.location, (page) => ({ ...page, areas }));
      },
    },
    setPrintMargins: {
      since,
      call: (worksheet, args) => {
        const points = units[args.text(0)];
        const given = args.at(1);
        if (points === undefined || typeof given !== 'object' || given === null) {
          throw WireError.invalidArgument(args.location);
        }
        const entries = Object.entries(given).filter(([, length]) => length !== null && length !== undefined);
        const isRight = entries.every(([name, length]) => name in usualMargins && isLength(length));
        if (!isRight) throw WireError.invalidArgument(args.location);
        const margins = Object.fromEntries(entries.map(([name, length]) => [name, (length as number) * points]));
        change(worksheet, args.location, (page) => ({ ...page, margins: { ...page.margins, ...margins } }));
      },
    },
    setPrintTitleColumns: {
      since,
      call: (worksheet, args) => {
        const { column, columns, rows } = oneArea(worksheet, args);
        if (rows !== sheetRows) throw WireError.invalidArgument(args.location);
        change(worksheet, args.location, (page) => ({ ...page, titleColumns: { column, columns } }));
      },
    },
    setPrintTitleRows: {
      since,
      call: (worksheet, args) => {
        const { row, rows, columns } = oneArea(worksheet, args);
        if (columns !== sheetColumns) throw WireError.invalidArgument(args.location);
        change(worksheet, args.location, (page) => ({ ...page, titleRows: { row, rows } }));
      },
    },
  },
};

function change({ book, sheetId }: Worksheet, location: string, to: (page: PageSetup) => PageSetup): void {
  const sheet = book.writableSheet(sheetId, location);
  sheet.page = to(sheet.page);
}

/** A property that is one part of the page; what `set` gives undefined for is refused. */
function part(
  member: string,
  read: (page: PageSetup) => unknown,
  set: (value: unknown, page: PageSetup) => PageSetup | undefined,
): Scalar<Worksheet> {
  const location = `PageLayout.${member}`;
  return {
    since,
    read: ({ sheet }) => read(sheet.page),
    write: (worksheet, value) =>
      change(worksheet, location, (page) => {
        const changed = set(value, page);
        if (!changed) throw WireError.invalidArgument(location);
        return changed;
      }),
  };
}

function flag(
  member: string,
  key: 'isBlackAndWhite' | 'isCentredAcross' | 'isCentredDown' | 'isDraft' | 'hasGridlines' | 'hasHeadings',
): Scalar<Worksheet> {
  return part(
    member,
    (page) => page[key] ?? false,
    (value, page) => (typeof value === 'boolean' ? { ...page, [key]: value } : undefined),
  );
}

function margin(side: Margin): Scalar<Worksheet> {
  return part(
    `${side}Margin`,
    ({ margins }) => margins?.[side] ?? usualMargins[side],
    (value, page) => (isLength(value) ? { ...page, margins: { ...page.margins, [side]: value } } : undefined),
  );
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && value >= 0;
}

/** A scale, or pages across and down; both at once is refused, as is a scale that Excel does not print. */
function withZoom(value: unknown, { fit: _fit, scale: _scale, ...page }: PageSetup): PageSetup | undefined {
  const given = (value ?? {}) as { scale?: unknown; horizontalFitToPages?: unknown; verticalFitToPages?: unknown };
  const { horizontalFitToPages: across, scale, verticalFitToPages: down } = given;
  const isFit = typeof across === 'number' || typeof down === 'number';
  if (typeof scale === 'number') return !isFit && scale >= 10 && scale <= 400 ? { ...page, scale } : undefined;
  if (!isFit || ![across ?? 1, down ?? 1].every((pages) => Number.isInteger(pages) && (pages as number) > 0))
    return undefined;
  return { ...page, fit: { across: (across as number | null) ?? 0, down: (down as number | null) ?? 0 } };
}

function oneArea(worksheet: Worksheet, args: Arguments): Area {
  const [area] = areasOf(worksheet, args);
  if (!area) throw WireError.invalidArgument(args.location);
  return area;
}

/** A range of this sheet, or the address of one or several ("A1:B2,D4"). */
function areasOf(worksheet: Worksheet, args: Arguments): Area[] {
  const given = args.target(0, Place);
  if (given) {
    if (given.sheetId !== worksheet.sheetId) throw WireError.invalidArgument(args.location);
    return [given.area];
  }
  const addresses = args.text(0).split(',');
  if (!addresses.every((address) => parseAddress(address))) throw WireError.invalidArgument(args.location);
  return addresses.map((address) => sheetRange(worksheet, address, args.location).area);
}

function printArea({ book, sheet, sheetId }: Worksheet): WireObject | null {
  const { areas = [] } = sheet.page;
  return areas.length > 0 ? book.wiring.rangeAreas(sheetId, areas) : null;
}

function titleRows({ book, sheet, sheetId }: Worksheet): WireObject | null {
  const { titleRows: rows } = sheet.page;
  return rows ? book.wiring.range(sheetId, { ...rows, column: 0, columns: sheetColumns }) : null;
}

function titleColumns({ book, sheet, sheetId }: Worksheet): WireObject | null {
  const { titleColumns: columns } = sheet.page;
  return columns ? book.wiring.range(sheetId, { ...columns, row: 0, rows: sheetRows }) : null;
}
