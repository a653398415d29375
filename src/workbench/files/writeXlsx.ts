import type {
  Alignment,
  Cell,
  CellErrorValue,
  CellValue,
  FillPattern,
  Font,
  Workbook,
  Worksheet,
  WorksheetView,
} from 'exceljs';
import type { Area, CellFormat, EngineValue } from '../engine/Engine';
import { errorTexts } from '../engine/errorTexts';
import { columnLetters, formatAddress } from '../objects/formatAddress';
import { sheetColumns, sheetRows } from '../objects/Place';
import { argb } from './argb';
import { fileBorders } from './fileBorders';
import { fileRules } from './fileRules';
import { addinPrefix, toFileFormula } from './fileFormula';
import { toFileText } from './fileText';
import { addOwnParts } from './ownParts';
import { pixelsOfOneCharacter, pointsOfOnePixel } from './columnWidths';
import { writePage } from './filePage';
import { tableColumnNames } from './tableColumnNames';
import { usualFont } from './usualFont';
import type { SheetSnapshot, WorkbookSnapshot } from './WorkbookSnapshot';

/**
 * The workbook as an .xlsx file. Results stand beside every formula, and a formula that spills is written as an array formula
 * over the cells it fills. With `values`, results take the place of formulas that need the add-in: LibreOffice calculates array
 * formulas when it opens a file and would show #NAME? for those.
 */
export async function writeXlsx(
  snapshot: WorkbookSnapshot,
  addinFormulas: 'formulas' | 'values' = 'formulas',
): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const { customFunctions, is1904 = false, sheets } = snapshot;
  const book: Workbook = new exceljs.Workbook();
  book.properties.date1904 = is1904;
  for (const sheet of sheets) {
    const state = sheet.visible ? 'visible' : sheet.isVeryHidden ? 'veryHidden' : 'hidden';
    const target = book.addWorksheet(sheet.name, { state });
    writeSheet(target, sheet, { customFunctions, addinFormulas });
    if (sheet.isProtected) await target.protect('', {});
  }
  return addOwnParts(new Uint8Array(await book.xlsx.writeBuffer()), snapshot);
}

function viewOf({ frozen: { rows, columns }, hasGridlines = true }: SheetSnapshot): Partial<WorksheetView> {
  const isFrozen = rows > 0 || columns > 0;
  return { showGridLines: hasGridlines, ...(isFrozen ? { state: 'frozen', xSplit: columns, ySplit: rows } : {}) };
}

interface Spelling {
  readonly customFunctions: readonly string[];
  readonly addinFormulas: 'formulas' | 'values';
}

function writeSheet(target: Worksheet, sheet: SheetSnapshot, spelling: Spelling): void {
  target.views = [viewOf(sheet)];
  if (sheet.tabColour) target.properties.tabColor = { argb: argb(sheet.tabColour) };
  writePage(target, sheet.page ?? {});
  for (const { row, pixels } of sheet.rowHeights ?? []) target.getRow(row + 1).height = pixels * pointsOfOnePixel;
  for (const { column, pixels } of sheet.columnWidths)
    target.getColumn(column + 1).width = pixels / pixelsOfOneCharacter;
  for (const table of sheet.tables) addTable(target, sheet, table);
  const spills = new Map(sheet.spills.map((spill) => [`${spill.row} ${spill.column}`, spill]));
  sheet.contents.forEach((line, down) =>
    line.forEach((content, right) => {
      const [row, column] = [sheet.area.row + down, sheet.area.column + right];
      const format = sheet.formats[down]?.[right] ?? {};
      const value = sheet.values[down]?.[right] ?? null;
      if (value === null && content === null && Object.keys(format).length === 0) return;
      const cell = target.getCell(row + 1, column + 1);
      cell.value = fileValue(content, value, spills.get(`${row} ${column}`), spelling);
      applyFormat(cell, format);
    }),
  );
  for (const area of sheet.unlocked ?? []) unlock(target, sheet, area);
  for (const { level, row, rows: count } of sheet.outline ?? []) {
    for (let down = 1; down <= count; down++) target.getRow(row + down).outlineLevel = level;
    target.properties.outlineLevelRow = Math.max(target.properties.outlineLevelRow ?? 0, level);
  }
  for (const { row, rows: count } of sheet.hiddenRows ?? [])
    for (let down = 1; down <= count; down++) target.getRow(row + down).hidden = true;
  for (const column of sheet.hiddenColumns ?? []) target.getColumn(column + 1).hidden = true;
  for (const { row, column, rows: down, columns: right } of sheet.merges ?? [])
    target.mergeCellsWithoutStyle(row + 1, column + 1, row + down, column + right);
  if (sheet.filter) target.autoFilter = formatAddress(sheet.filter);
  for (const rule of fileRules(sheet.formatRules ?? [], spelling.customFunctions))
    target.addConditionalFormatting(rule);
}

/** Of whole columns and rows only the cells that the sheet uses. */
function unlock(target: Worksheet, { area: used }: SheetSnapshot, { row, column, rows, columns }: Area): void {
  const bottom = rows === sheetRows ? Math.min(used.row + used.rows, row + rows) : row + rows;
  const right = columns === sheetColumns ? Math.min(used.column + used.columns, column + columns) : column + columns;
  for (let down = row + 1; down <= bottom; down++)
    for (let across = column + 1; across <= right; across++)
      target.getCell(down, across).protection = { locked: false };
}

function fileValue(
  content: EngineValue,
  value: EngineValue,
  spill: Area | undefined,
  { customFunctions, addinFormulas }: Spelling,
): CellValue {
  if (typeof content !== 'string') return plainValue(content ?? value);
  if (content.startsWith("'")) return toFileText(content.slice(1));
  if (!content.startsWith('=') || content.length === 1) return plainValue(content);
  const formula = toFileFormula(content, customFunctions);
  const result = plainValue(value);
  if (addinFormulas === 'values' && formula.includes(addinPrefix)) return result;
  const asArray = spill ? { shareType: 'array', ref: formatAddress(spill) } : {};
  return { formula, ...(result === null ? {} : { result }), ...asArray } as CellValue;
}

function plainValue(value: EngineValue): number | string | boolean | CellErrorValue | null {
  if (errorTexts.has(value)) return { error: fileError(value as string) } as CellErrorValue;
  return typeof value === 'string' ? toFileText(value) : value;
}

/** Files know the seven errors of old; a program that opens one calculates the newer kinds again. */
function fileError(text: string): string {
  return ['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!'].includes(text) ? text : '#VALUE!';
}

function applyFormat(cell: Cell, format: CellFormat): void {
  const { numberFormat, bold, italic, fontSize, fontName, fontColor, fill, wrap, horizontal, vertical } = format;
  if (numberFormat) cell.numFmt = numberFormat;
  const font: Partial<Font> = {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(fontSize ? { size: fontSize } : {}),
    ...(fontName ? { name: fontName } : {}),
    ...(fontColor ? { color: { argb: argb(fontColor) } } : {}),
  };
  // Where name or size is missing a program takes its own: LibreOffice takes one with serifs.
  const usual = fontName ? { size: usualFont.size } : usualFont;
  if (Object.keys(font).length > 0) cell.font = { ...usual, ...font };
  if (fill) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(fill) } } satisfies FillPattern;
  const alignment: Partial<Alignment> = {
    ...(wrap ? { wrapText: true } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
  };
  if (Object.keys(alignment).length > 0) cell.alignment = alignment;
  if (format.borders) cell.border = fileBorders(format.borders);
}

/** exceljs fills a table's cells itself; what they hold is written again afterwards, with formulas and formats. */
function addTable(target: Worksheet, sheet: SheetSnapshot, table: SheetSnapshot['tables'][number]): void {
  const { row, column, rows, columns } = table.area;
  const values = sheet.values.slice(row - sheet.area.row, row - sheet.area.row + rows);
  const cells = values.map((line) => line.slice(column - sheet.area.column, column - sheet.area.column + columns));
  target.addTable({
    name: table.name,
    ref: `${columnLetters(column)}${row + 1}`,
    headerRow: true,
    style: { theme: 'TableStyleMedium2', showRowStripes: true },
    columns: tableColumnNames(cells[0] ?? []).map((name) => ({ name: toFileText(name), filterButton: true })),
    rows: cells.slice(1),
  });
}
