import type { BlockSpec, CellStyle, SheetSpec, TextColoursSpec } from '../sheets/SheetSpec';
import { drawPareto } from './drawPareto';
import { layOutGrid } from './layOutGrid';
import { layOutPages } from './layOutPages';
import { supports } from './supports';

const navy = '#1F4E79';
const alignments = { left: 'Left', center: 'Center', right: 'Right' } as const;
/** Excel's standard font: a digit is 7 pixels wide, a cell has 5 pixels of padding, a point is 4/3 pixels. */
const pointsOf = (characters: number) => (characters * 7 + 5) * 0.75;

/**
 * Everything but the cells' contents: number formats, looks, widths, tables, colours, charts, panes, pages, and properties where
 * Excel keeps them (from ExcelApi 1.12). A sheet is hidden last of all. Only queues.
 */
export function dressSheet(sheet: Excel.Worksheet, spec: SheetSpec, tableNames: readonly string[]): void {
  const { freeze, print, isHidden, properties = {} } = spec;
  spec.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = pointsOf(width);
  });
  spec.tables.forEach(({ row, column, rows, columns, hasFilter = true }, index) => {
    const table = sheet.tables.add(sheet.getRangeByIndexes(row, column, rows, columns), true);
    table.name = tableNames[index]!;
    table.style = 'TableStyleLight1';
    if (!hasFilter) table.showFilterButton = false;
  });
  for (const block of spec.blocks) dressBlock(sheet, block);
  layOutGrid(sheet, spec);
  if (spec.centresRows) centreRows(sheet, spec);
  for (const colours of spec.textColours) addTextColours(sheet, colours);
  for (const chart of spec.charts) if (chart.kind === 'pareto') drawPareto(sheet, chart);
  if (freeze) freezePanes(sheet, freeze);
  if (print) layOutPages(sheet, print);
  if (supports('1.12')) {
    for (const [key, value] of Object.entries(properties)) sheet.customProperties.add(key, value);
  }
  if (isHidden) sheet.visibility = 'Hidden';
}

function freezePanes(sheet: Excel.Worksheet, { rows, columns }: NonNullable<SheetSpec['freeze']>): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function dressBlock(sheet: Excel.Worksheet, block: BlockSpec): void {
  const { row, column, cells, style, formats, align, spill, wraps } = block;
  const rows = spill?.rows ?? cells.length;
  const columnAt = (index: number) => sheet.getRangeByIndexes(row, column + index, rows, 1);
  formats?.forEach((format, index) => {
    if (format === null || rows === 0) return;
    // One format for every cell of a range, as Excel allows; the library's types know arrays only.
    const range: { numberFormat: unknown } = columnAt(index);
    range.numberFormat = format;
  });
  align?.forEach((side, index) => {
    if (side !== null && rows > 0) columnAt(index).format.horizontalAlignment = alignments[side];
  });
  if ((!style && !wraps) || rows === 0) return;
  const { format } = sheet.getRangeByIndexes(row, column, rows, spill?.columns ?? cells[0]!.length);
  if (wraps) wrapText(format);
  if (style) applyStyle(format, style);
}

/** Rows of wrapped text are as high as the text needs: so this comes after the widths. */
function wrapText(format: Excel.RangeFormat): void {
  format.wrapText = true;
  format.verticalAlignment = 'Top';
  format.autofitRows();
}

/** After the looks of the blocks, whose long texts begin at the top of their cells otherwise. */
function centreRows(sheet: Excel.Worksheet, { blocks, columnWidths }: SheetSpec): void {
  const rows = Math.max(...blocks.map(({ row, cells }) => row + cells.length));
  sheet.getRangeByIndexes(0, 0, rows, columnWidths.length).format.verticalAlignment = 'Center';
}

function applyStyle(format: Excel.RangeFormat, style: CellStyle): void {
  switch (style) {
    case 'title':
      format.font.set({ bold: true, size: 16, color: navy });
      return;
    case 'heading':
      format.font.set({ bold: true, size: 12, color: navy });
      return;
    case 'header':
      format.font.set({ bold: true, color: '#FFFFFF' });
      format.fill.color = navy;
      // A header of two lines makes the others of its row as high.
      format.verticalAlignment = 'Center';
      return;
    case 'total':
      format.font.bold = true;
      format.fill.color = '#E7EEF5';
      return;
    case 'note':
      format.font.set({ italic: true, color: '#595959' });
      return;
    case 'input':
      format.fill.color = '#FFF8DC';
      return;
    case 'given':
      format.fill.color = '#E8F1FB';
      return;
    case 'label':
      format.fill.color = '#F3F5F8';
      return;
    case 'plain':
      return;
    default:
      style satisfies never;
  }
}

function addTextColours(sheet: Excel.Worksheet, { row, column, rows, columns, rules }: TextColoursSpec): void {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  for (const { text, fill, font } of rules) {
    const { cellValue } = range.conditionalFormats.add('CellValue');
    cellValue.format.font.color = font;
    cellValue.format.fill.color = fill;
    cellValue.rule = { formula1: `="${text.replaceAll('"', '""')}"`, operator: 'EqualTo' };
  }
}
