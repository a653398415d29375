import type { Rectangle } from '../sheets/rangeAddress';
import type { SheetSpec } from '../sheets/SheetSpec';
import { areaAddresses } from './areaAddresses';
import { joinSpans } from './joinSpans';
import { supports } from './supports';

/** Merged cells, heights of rows, what is hidden or folded, lines of the grid. Only queues; comes after the cells and their looks. */
export function layOutGrid(sheet: Excel.Worksheet, spec: SheetSpec): void {
  mergeCells(sheet, spec.merges ?? []);
  setHeights(sheet, spec.rowHeights ?? []);
  for (const { row, rows } of spec.hiddenRows ?? []) rowsOf(sheet, row, rows).rowHidden = true;
  for (const { column, columns } of spec.hiddenColumns ?? []) {
    sheet.getRangeByIndexes(0, column, 1, columns).getEntireColumn().columnHidden = true;
  }
  if (supports('1.10')) for (const { row, rows } of spec.foldedRows ?? []) fold(rowsOf(sheet, row, rows));
  if (spec.hidesGridlines) sheet.showGridlines = false;
  if (spec.tabColour !== undefined) sheet.tabColor = spec.tabColour;
}

/** Rows one below another whose same columns are merged take one action. */
function mergeCells(sheet: Excel.Worksheet, merges: readonly Rectangle[]): void {
  const lines = new Map<string, Rectangle[]>();
  for (const merge of merges) {
    const { row, column, rows, columns } = merge;
    const key = `${column} ${columns}`;
    if (rows > 1) sheet.getRangeByIndexes(row, column, rows, columns).merge(false);
    else lines.set(key, [...(lines.get(key) ?? []), merge]);
  }
  for (const group of lines.values()) {
    const { column, columns } = group[0]!;
    for (const [row, rows] of joinSpans(group.map(({ row: at }) => [at, 1]))) {
      sheet.getRangeByIndexes(row, column, rows, columns).merge(true);
    }
  }
}

/** All rows of one height at once; a later height counts more than an earlier one. */
function setHeights(sheet: Excel.Worksheet, heights: NonNullable<SheetSpec['rowHeights']>): void {
  const ofRow = new Map<number, number>();
  for (const { row, rows, height } of heights) {
    for (let index = row; index < row + rows; index++) ofRow.set(index, height);
  }
  for (const height of new Set(ofRow.values())) {
    const rows = [...ofRow].filter(([, each]) => each === height).map(([row]) => [row, 1] as const);
    for (const address of areaAddresses(
      joinSpans(rows).map(([row, count]) => ({ row, rows: count, column: 0, columns: 1 })),
    )) {
      sheet.getRanges(address).format.rowHeight = height;
    }
  }
}

/** Folds rows away under the one above them. */
function fold(rows: Excel.Range): void {
  rows.group('ByRows');
  rows.hideGroupDetails('ByRows');
}

function rowsOf(sheet: Excel.Worksheet, row: number, rows: number): Excel.Range {
  return sheet.getRangeByIndexes(row, 0, rows, 1).getEntireRow();
}
