import type { SheetSpec, TextColoursSpec } from '../sheets/SheetSpec';
import { areaAddresses } from './areaAddresses';
import { areasByValue } from './areasByValue';
import { drawPareto } from './drawPareto';
import { dressCells } from './dressCells';
import { layOutGrid } from './layOutGrid';
import { layOutPages } from './layOutPages';
import { supports } from './supports';

/** Excel's standard font: a digit is 7 pixels wide, a cell has 5 pixels of padding, a point is 4/3 pixels. */
const pointsOf = (characters: number) => (characters * 7 + 5) * 0.75;

/**
 * Everything but the cells' contents: number formats, looks, widths, tables, colours, charts, panes, pages, and properties where
 * Excel keeps them (from ExcelApi 1.12). A sheet is hidden last of all. Only queues.
 */
export function dressSheet(sheet: Excel.Worksheet, spec: SheetSpec, tableNames: readonly string[]): void {
  const { freeze, print, isHidden, properties = {} } = spec;
  setWidths(sheet, spec.columnWidths);
  spec.tables.forEach(({ row, column, rows, columns, hasFilter = true }, index) => {
    const table = sheet.tables.add(sheet.getRangeByIndexes(row, column, rows, columns), true);
    table.name = tableNames[index]!;
    table.style = 'TableStyleLight1';
    if (!hasFilter) table.showFilterButton = false;
  });
  dressCells(sheet, spec);
  layOutGrid(sheet, spec);
  for (const colours of spec.textColours) addTextColours(sheet, colours);
  for (const chart of spec.charts) if (chart.kind === 'pareto') drawPareto(sheet, chart);
  if (freeze) freezePanes(sheet, freeze);
  if (print) layOutPages(sheet, print);
  if (supports('1.12')) {
    for (const [key, value] of Object.entries(properties)) sheet.customProperties.add(key, value);
  }
  if (isHidden) sheet.visibility = 'Hidden';
}

/** Neighbours of one width at once. */
function setWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  const areas = widths.map((value, column) => ({ area: { row: 0, column, rows: 1, columns: 1 }, value }));
  for (const [width, columns] of areasByValue(areas)) {
    for (const address of areaAddresses(columns)) sheet.getRanges(address).format.columnWidth = pointsOf(width);
  }
}

function freezePanes(sheet: Excel.Worksheet, { rows, columns }: NonNullable<SheetSpec['freeze']>): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
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
