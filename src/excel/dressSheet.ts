import type { ChartSpec, SheetSpec } from '../sheets/SheetSpec';
import { addFormatRules } from './addFormatRules';
import { addTextColours } from './addTextColours';
import { addValidations } from './addValidations';
import { areaAddresses } from './areaAddresses';
import { areasByValue } from './areasByValue';
import { drawPareto } from './drawPareto';
import { dressCells } from './dressCells';
import { drawSeries } from './drawSeries';
import { layOutGrid } from './layOutGrid';
import { layOutPages } from './layOutPages';
import { supports } from './supports';

/** Excel's standard font: a digit is 7 pixels wide, a cell has 5 pixels of padding, a point is 4/3 pixels. */
const pointsOf = (characters: number) => (characters * 7 + 5) * 0.75;

/**
 * Everything but the cells' contents and tables: number formats, looks, widths, colours, what cells take, charts, panes, pages, and properties where
 * Excel keeps them (from ExcelApi 1.12). A sheet is hidden last of all. Only queues.
 */
export function dressSheet(sheet: Excel.Worksheet, spec: SheetSpec): void {
  const { freeze, print, isHidden, properties = {} } = spec;
  setWidths(sheet, spec.columnWidths);
  dressCells(sheet, spec);
  layOutGrid(sheet, spec);
  for (const colours of spec.textColours) addTextColours(sheet, colours);
  addValidations(sheet, spec);
  addFormatRules(sheet, spec);
  for (const chart of spec.charts) drawChart(sheet, chart);
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

function drawChart(sheet: Excel.Worksheet, chart: ChartSpec): void {
  if (chart.kind === 'pareto') drawPareto(sheet, chart);
  else drawSeries(sheet, chart);
}
