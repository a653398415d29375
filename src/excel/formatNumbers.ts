import { areasByValue, type Painted } from './areasByValue';
import { composeBlocks } from './composeBlocks';

/** Larger areas get their one format at once; cell by cell it would take more of a request. */
const mostCells = 200;

/** Number formats, in as few actions as may be. Only queues. */
export function formatNumbers(sheet: Excel.Worksheet, formats: readonly Painted<string>[]): void {
  const areas = [...areasByValue(formats)].flatMap(([format, each]) => each.map((area) => ({ area, format })));
  const isLarge = ({ area: { rows, columns } }: (typeof areas)[number]) => rows * columns > mostCells;
  for (const { area, format } of areas.filter(isLarge)) {
    // One format for every cell of a range, as Excel allows; the library's types know arrays only.
    const range: { numberFormat: unknown } = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.numberFormat = format;
  }
  const small = areas
    .filter((each) => !isLarge(each))
    .sort((one, other) => one.area.row - other.area.row || one.area.column - other.area.column);
  const blocks = small.map(({ area: { row, column, rows, columns }, format }) => ({
    row,
    column,
    rows: Array.from({ length: rows }, () => Array<string>(columns).fill(format)),
  }));
  for (const { row, column, rows } of composeBlocks(blocks)) {
    sheet.getRangeByIndexes(row, column, rows.length, rows[0]!.length).numberFormat = rows.map((line) => [...line]);
  }
}
