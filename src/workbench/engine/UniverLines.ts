import { SetWorksheetColWidthMutation } from '@univerjs/sheets';
import type { RowSpan } from './Engine';
import { SheetLines } from './SheetLines';
import type { Store } from './Store';
import { UniverCells } from './UniverCells';

/** The rows and columns of one worksheet: their sizes, which are hidden, and how they are grouped. */
export class UniverLines extends UniverCells {
  private readonly lines: SheetLines;

  constructor(id: string, store: Store) {
    super(id, store);
    this.lines = new SheetLines(id, this.grid, store);
  }

  rowHeights(row: number, rows: number): (number | undefined)[] {
    const held = this.grid.within({ row, column: 0, rows, columns: 1 }).rows;
    const heights = Array.from({ length: held }, (_, down) => this.heights.height(row + down));
    return held < rows ? [...heights, undefined] : heights;
  }

  isRowHeightSet(row: number): boolean {
    return this.heights.isSet(row);
  }

  setRowHeight(span: RowSpan, pixels: number): void {
    this.heights.set(span, pixels);
  }

  fitRows(span: RowSpan): void {
    this.heights.release(span);
  }

  setColumnWidth(column: number, count: number, pixels: number): void {
    this.grid.growTo(0, column + count);
    const range = { startRow: 0, endRow: 0, startColumn: column, endColumn: column + count - 1 };
    this.store.run(SetWorksheetColWidthMutation.id, this.id, { ranges: [range], colWidth: pixels });
  }

  columnWidth(column: number): number {
    return this.grid.worksheet.getColumnWidth(column);
  }

  hiddenRows(row: number, rows: number): Uint8Array {
    return this.lines.hiddenRows(row, rows);
  }

  hideRows(spans: readonly RowSpan[], isHidden: boolean): void {
    this.lines.hideRows(spans, isHidden);
  }

  outlineLevels(row: number, rows: number): Uint8Array {
    return this.lines.outlineLevels(row, rows);
  }

  setOutlineLevel(span: RowSpan, level: number): void {
    this.lines.setOutlineLevel(span, level);
  }

  hiddenColumns(column: number, columns: number): Uint8Array {
    return this.lines.hiddenColumns(column, columns);
  }

  hideColumns(column: number, columns: number, isHidden: boolean): void {
    this.lines.hideColumns(column, columns, isHidden);
  }
}
