import { BooleanNumber } from '@univerjs/core';
import type { IRowAutoHeightInfo } from '@univerjs/core';
import {
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import { maxRows, toRange } from './areas';
import { shownValue } from './cellData';
import { toFormat } from './cellStyle';
import type { RowSpan } from './Engine';
import type { SheetGrid } from './SheetGrid';
import type { Store } from './Store';

const usualFontSize = 11;
/** A line of text is this much higher than its font size in points says, in pixels. */
const lineHeight = 1.75;
/** A character of the usual font in pixels; a Chinese one takes two. */
const characterWidth = 7;
const padding = 6;

/** How high the rows of a worksheet are: as somebody set them, or as high as their texts need. */
export class RowHeights {
  constructor(
    private readonly id: string,
    private readonly grid: SheetGrid,
    private readonly store: Store,
  ) {}

  /** Pixels that a row was set to or fitted to; undefined where it is as high as usual. */
  height(row: number): number | undefined {
    const held = this.grid.worksheet.getRowManager().getRow(row);
    return held?.ia === BooleanNumber.FALSE ? held.h : held?.ah;
  }

  isSet(row: number): boolean {
    return this.grid.worksheet.getRowManager().getRow(row)?.ia === BooleanNumber.FALSE;
  }

  set({ row, rows }: RowSpan, pixels: number): void {
    if (row + rows < maxRows) this.grid.growTo(row + rows, 0);
    const ranges = [toRange(this.grid.within({ row, column: 0, rows, columns: 1 }))];
    this.store.run(SetWorksheetRowHeightMutation.id, this.id, { ranges, rowHeight: pixels });
    this.store.run(SetWorksheetRowIsAutoHeightMutation.id, this.id, { ranges, autoHeightInfo: BooleanNumber.FALSE });
  }

  /** Lets rows be as high as their texts need, those that were set too. */
  release(span: RowSpan): void {
    const ranges = [toRange(this.grid.within({ ...span, column: 0, columns: 1 }))];
    this.store.run(SetWorksheetRowIsAutoHeightMutation.id, this.id, { ranges, autoHeightInfo: BooleanNumber.TRUE });
    this.fit(span);
  }

  /** Makes rows that nobody set as high as their texts need: large fonts, and lines that wrap in their columns. */
  fit(span: RowSpan): void {
    const { worksheet } = this.grid;
    const { row: first, rows } = this.grid.within({ ...span, column: 0, columns: 1 });
    const usual = worksheet.getConfig().defaultRowHeight;
    const rowsAutoHeightInfo: IRowAutoHeightInfo[] = [];
    for (let row = first; row < first + rows; row++) {
      if (this.isSet(row)) continue;
      const needed = Math.max(usual, this.neededHeight(row));
      if (needed !== (this.height(row) ?? usual)) rowsAutoHeightInfo.push({ row, autoHeight: needed });
    }
    if (rowsAutoHeightInfo.length > 0)
      this.store.run(SetWorksheetRowAutoHeightMutation.id, this.id, { rowsAutoHeightInfo });
  }

  private neededHeight(row: number): number {
    const { spilled, worksheet } = this.grid;
    const cells = worksheet.getCellMatrix().getRow(row) ?? {};
    const styles = this.store.workbook.getStyles();
    let needed = 0;
    for (const key of Object.keys(cells)) {
      const column = Number(key);
      const cell = cells[column];
      if (!cell?.s) continue;
      const { fontSize = usualFontSize, wrap } = toFormat(styles.getStyleByCell(cell));
      const size = fontSize ?? usualFontSize;
      const value = wrap ? shownValue(cell, spilled[row]?.[column]) : null;
      const lines =
        typeof value === 'string' ? wrappedLines(value, worksheet.getColumnWidth(column) - padding, size) : 1;
      needed = Math.max(needed, lines * Math.ceil(size * lineHeight));
    }
    return needed;
  }
}

function wrappedLines(text: string, width: number, fontSize: number): number {
  const perLine = Math.max(1, Math.floor((width * usualFontSize) / (characterWidth * fontSize)));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(characters(line) / perLine)), 0);
}

function characters(text: string): number {
  let count = 0;
  for (const character of text) count += character > '\u2e7f' ? 2 : 1;
  return count;
}
