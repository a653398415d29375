import { WireError } from '../bridge/WireError';
import type { ChartCells, EngineValue } from '../engine/Engine';
import { newSeries } from './chartStateOf';
import type { SeriesState } from './ChartState';
import type { Place } from './Place';

/**
 * The series Excel would make of a range: text in the first row (or column) gives names, text in the first column (or row)
 * gives categories. `Auto` takes the longer side as the run of a series.
 */
export function seriesFromRange(
  { area, sheet, sheetId }: Place,
  seriesBy: string,
  chartType: string,
  /** Of another sheet than the chart is on. */
  isElsewhere: boolean,
  location: string,
): SeriesState[] {
  if (!['Auto', 'Columns', 'Rows'].includes(seriesBy)) throw WireError.invalidArgument(location);
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && area.columns > area.rows);
  const cells = sheet.values(area);
  const hasHeaderRow = area.rows > 1 && isLabels(cells[0]?.slice(area.columns > 1 ? 1 : 0) ?? []);
  const hasHeaderColumn = area.columns > 1 && isLabels(cells.slice(area.rows > 1 ? 1 : 0).map((row) => row[0] ?? null));
  const top = hasHeaderRow ? 1 : 0;
  const left = hasHeaderColumn ? 1 : 0;
  const body: ChartCells = {
    ...(isElsewhere ? { sheetId } : {}),
    row: area.row + top,
    column: area.column + left,
    rows: area.rows - top,
    columns: area.columns - left,
  };
  const count = byRows ? body.rows : body.columns;
  const hasCategories = byRows ? hasHeaderRow : hasHeaderColumn;
  const hasNames = byRows ? hasHeaderColumn : hasHeaderRow;
  return Array.from({ length: count }, (_, index) => {
    const label = hasNames ? (byRows ? cells[index + top]?.[0] : cells[0]?.[index + left]) : undefined;
    const values = byRows
      ? { ...body, row: body.row + index, rows: 1 }
      : { ...body, column: body.column + index, columns: 1 };
    const categories = byRows ? { ...body, row: area.row, rows: 1 } : { ...body, column: area.column, columns: 1 };
    return {
      ...newSeries(label === undefined || label === null ? `Series${index + 1}` : String(label), chartType),
      values,
      ...(hasCategories && { categories }),
    };
  });
}

function isLabels(values: readonly EngineValue[]): boolean {
  const filled = values.filter((value) => value !== null && value !== '');
  return filled.length > 0 && filled.every((value) => typeof value === 'string');
}
