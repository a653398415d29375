import type { Cell, CellValue, Row, Workbook, Worksheet } from 'exceljs';
import type { Area, CellFormat, EngineValue } from '../engine/Engine';
import { daysBefore1904, serialOfMoment } from '../engine/serialOfMoment';
import { parseAddress } from '../objects/parseAddress';
import { readPage } from './filePage';
import { bordersOfFile } from './fileBorders';
import { columnsOf, heightsOf, hiddenRowsOf, outlineOf, widthsOf } from './fileLines';
import { fromFileFormula } from './fileFormula';
import { rulesOfFile } from './fileRules';
import { fromFileText } from './fileText';
import { literalText } from './literalText';
import { readOwnParts } from './ownParts';
import { usualFont } from './usualFont';
import type { SheetSnapshot, WorkbookSnapshot } from './WorkbookSnapshot';

/** A workbook from the bytes of an .xlsx file. Charts, notes and conditional formats of other kinds are left out. */
export async function readXlsx(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const { default: exceljs } = await import('exceljs');
  const book: Workbook = new exceljs.Workbook();
  await book.xlsx.load(bytes.slice().buffer as ArrayBuffer & Buffer);
  const is1904 = book.properties.date1904;
  const { names, pages, properties, settings, sheets: parts } = await readOwnParts(bytes);
  const sheets = book.worksheets.map((sheet, place) => {
    const read = readSheet(sheet, is1904, properties.get(sheet.name) ?? new Map());
    const { rowBreaks = [], setRows, validations = [] } = parts.get(sheet.name) ?? {};
    return {
      ...read,
      rowHeights: heightsOf(sheet, setRows),
      validations,
      page: { ...readPage(sheet), ...pages.get(place), ...(rowBreaks.length > 0 ? { rowBreaks } : {}) },
    };
  });
  return { sheets, names, is1904, settings, customFunctions: [] };
}

function readSheet(source: Worksheet, from1904: boolean, properties: ReadonlyMap<string, string>): SheetSnapshot {
  const area = { row: 0, column: 0, rows: Math.max(1, source.rowCount), columns: Math.max(1, source.columnCount) };
  const contents = blankGrid<EngineValue>(area, null);
  const values = blankGrid<EngineValue>(area, null);
  const formats = blankGrid<CellFormat>(area, {});
  const spills: Area[] = [];
  let unlocked: Area[] = [];
  source.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    unlocked = withUnlocked(unlocked, row);
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      const [down, right] = [rowNumber - 1, columnNumber - 1];
      const isOwn = cell.master === cell;
      values[down]![right] = isOwn ? resultOf(cell.value, from1904) : null;
      contents[down]![right] = isOwn ? contentOf(cell, from1904) : null;
      formats[down]![right] = formatOf(cell);
      const spill = spillOf(cell);
      if (spill) spills.push(spill);
    });
  });
  for (const spill of spills) clearSpilled(contents, spill);
  const view = viewsOf(source)[0];
  return {
    name: source.name,
    visible: source.state === 'visible',
    isVeryHidden: source.state === 'veryHidden',
    isProtected: untyped(source).sheetProtection?.sheet === true,
    unlocked,
    tabColour: tabColourOf(source),
    hasGridlines: view?.showGridLines !== false,
    area,
    contents,
    values,
    formats,
    spills,
    columnWidths: widthsOf(source),
    frozen: view?.state === 'frozen' ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } : { rows: 0, columns: 0 },
    hiddenRows: hiddenRowsOf(source),
    outline: outlineOf(source),
    hiddenColumns: columnsOf(source).flatMap((column) => (source.getColumn(column + 1).hidden ? [column] : [])),
    merges: mergesOf(source),
    filter: filterOf(source),
    properties,
    tables: tablesOf(source),
    formatRules: rulesOfFile(conditionalFormats(source)),
  };
}

function blankGrid<T>(area: Area, blank: T): T[][] {
  return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => blank));
}

function contentOf(cell: Cell, from1904: boolean): EngineValue {
  if (cell.formula) return fromFileFormula(cell.formula);
  const value = resultOf(cell.value, from1904);
  return typeof value === 'string' && !isError(cell.value) ? literalText(value) : value;
}

function resultOf(value: CellValue, from1904: boolean): EngineValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return serialOf(value, from1904);
  if (typeof value !== 'object') return value;
  if ('error' in value) return value.error;
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('hyperlink' in value) return linkText(value.text as unknown);
  if ('result' in value) {
    const result = (value.result ?? null) as CellValue;
    return typeof result === 'string' ? fromFileText(result) : resultOf(result, from1904);
  }
  return null;
}

/** A linked cell's text can be formatted text, which the types do not say. */
function linkText(text: unknown): string {
  const parts = (text as { richText?: { text: string }[] } | null)?.richText;
  return parts ? parts.map((part) => part.text).join('') : String(text);
}

/** exceljs makes dates of numbers that are shown as dates; the engine, as Excel, keeps the day number. */
function serialOf(date: Date, from1904: boolean): number {
  const days = serialOfMoment(date.getTime()) - (from1904 ? daysBefore1904 : 0);
  return Math.round(days * 1e8) / 1e8;
}

function isError(value: CellValue): boolean {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** The cells of an array formula; it will spill over them again. */
function spillOf(cell: Cell): Area | undefined {
  const { shareType, ref } = cell.model as { shareType?: string; ref?: string };
  const area = shareType === 'array' && ref ? parseAddress(ref)?.area : undefined;
  return area && area.rows * area.columns > 1 ? area : undefined;
}

function clearSpilled(contents: EngineValue[][], spill: Area): void {
  for (let row = spill.row; row < spill.row + spill.rows; row++) {
    for (let column = spill.column; column < spill.column + spill.columns; column++) {
      const line = contents[row];
      if (line && column < line.length && (row !== spill.row || column !== spill.column)) line[column] = null;
    }
  }
}

function formatOf(cell: Cell): CellFormat {
  const { font, fill, alignment, numFmt } = cell;
  const fillColour = fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor?.argb : undefined;
  const fontColour = font?.color?.argb;
  const across = alignment?.horizontal;
  const upright = alignment?.vertical;
  return {
    ...(numFmt && numFmt !== 'General' ? { numberFormat: numFmt } : {}),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.size && font.size !== usualFont.size ? { fontSize: font.size } : {}),
    ...(font?.name && font.name !== usualFont.name ? { fontName: font.name } : {}),
    ...(fontColour ? { fontColor: `#${fontColour.slice(-6)}` } : {}),
    ...(fillColour ? { fill: `#${fillColour.slice(-6)}` } : {}),
    ...(alignment?.wrapText ? { wrap: true } : {}),
    ...(across === 'left' || across === 'center' || across === 'right' ? { horizontal: across } : {}),
    ...(upright === 'top' || upright === 'middle' ? { vertical: upright } : {}),
    ...bordersOfFile(cell.border),
  };
}

/** Runs of unlocked cells of one row more; a run below its like makes that one longer. */
function withUnlocked(areas: Area[], row: Row): Area[] {
  const runs: { column: number; columns: number }[] = [];
  row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
    if (cell.protection?.locked !== false) return;
    const last = runs.at(-1);
    if (last && last.column + last.columns === columnNumber - 1) last.columns++;
    else runs.push({ column: columnNumber - 1, columns: 1 });
  });
  const down = row.number - 1;
  const isLike = (area: Area, run: { column: number; columns: number }) =>
    area.row + area.rows === down && area.column === run.column && area.columns === run.columns;
  const longer = areas.map((area) => (runs.some((run) => isLike(area, run)) ? { ...area, rows: area.rows + 1 } : area));
  const fresh = runs.filter((run) => !areas.some((area) => isLike(area, run)));
  return [...longer, ...fresh.map((run) => ({ row: down, rows: 1, ...run }))];
}

function tabColourOf({ properties }: Worksheet): string | null {
  const colour = (properties.tabColor as { argb?: string } | undefined)?.argb;
  return colour ? `#${colour.slice(-6)}` : null;
}

function mergesOf(source: Worksheet): Area[] {
  return Object.values(untyped(source)._merges).map(({ top, left, bottom, right }) => ({
    row: top - 1,
    column: left - 1,
    rows: bottom - top + 1,
    columns: right - left + 1,
  }));
}

function filterOf({ autoFilter }: Worksheet): Area | undefined {
  return typeof autoFilter === 'string' ? parseAddress(autoFilter)?.area : undefined;
}

/** The parts of exceljs that its types leave out. */
interface Untyped {
  views: Worksheet['views'] | null;
  tables: Record<string, { table: { name: string; displayName?: string; tableRef?: string; ref?: string } }>;
  conditionalFormattings: Parameters<typeof rulesOfFile>[0];
  sheetProtection: { sheet?: boolean } | null;
  _merges: Record<string, { top: number; left: number; bottom: number; right: number }>;
}

function untyped(source: Worksheet): Untyped {
  return source as unknown as Untyped;
}

function viewsOf(source: Worksheet): Worksheet['views'] {
  return untyped(source).views ?? [];
}

function tablesOf(source: Worksheet): { name: string; area: Area }[] {
  return Object.values(untyped(source).tables).flatMap(({ table }) => {
    const area = parseAddress(table.tableRef ?? table.ref ?? '')?.area;
    return area ? [{ name: table.displayName ?? table.name, area }] : [];
  });
}

function conditionalFormats(source: Worksheet): Parameters<typeof rulesOfFile>[0] {
  return untyped(source).conditionalFormattings;
}
