import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from '@univerjs/sheets';
import { maxColumns, maxRows, toRange } from './areas';
import type { RowSpan } from './Engine';
import type { SheetGrid } from './SheetGrid';
import type { Store } from './Store';

const outlineLevel = 'outlineLevel';

/** Which rows and columns of a worksheet are hidden: by hand, by an add-in or by a filter. */
export class SheetLines {
  constructor(
    private readonly id: string,
    private readonly grid: SheetGrid,
    private readonly store: Store,
  ) {}

  hiddenRows(row: number, rows: number): Uint8Array {
    const { worksheet } = this.grid;
    const answer = new Uint8Array(rows);
    const held = Math.min(rows, worksheet.getRowCount() - row);
    for (let down = 0; down < held; down++) if (!worksheet.getRowVisible(row + down)) answer[down] = 1;
    return answer;
  }

  hideRows(spans: readonly RowSpan[], isHidden: boolean): void {
    const end = spans.reduce((last, { row, rows }) => (row + rows < maxRows ? Math.max(last, row + rows) : last), 0);
    this.grid.growTo(end, 0);
    const ranges = spans
      .map(({ row, rows }) => this.grid.within({ row, column: 0, rows, columns: 1 }))
      .filter(({ rows }) => rows > 0)
      .map(toRange);
    const { id } = isHidden ? SetRowHiddenMutation : SetRowVisibleMutation;
    if (ranges.length > 0) this.store.run(id, this.id, { ranges });
  }

  outlineLevels(row: number, rows: number): Uint8Array {
    const held = this.grid.worksheet.getRowManager();
    return Uint8Array.from({ length: rows }, (_, down) => Number(held.getRow(row + down)?.custom?.[outlineLevel] ?? 0));
  }

  /** Univer knows no groups of rows; what is kept with a row moves with it. */
  setOutlineLevel({ row, rows }: RowSpan, level: number): void {
    this.grid.growTo(row + rows, 0);
    const held = this.grid.worksheet.getRowManager();
    for (let down = 0; down < rows; down++) {
      const line = held.getRowOrCreate(row + down);
      line.custom = { ...line.custom, [outlineLevel]: level };
    }
  }

  hiddenColumns(column: number, columns: number): Uint8Array {
    const { worksheet } = this.grid;
    const answer = new Uint8Array(columns);
    const held = Math.min(columns, worksheet.getColumnCount() - column);
    for (let right = 0; right < held; right++) if (!worksheet.getColVisible(column + right)) answer[right] = 1;
    return answer;
  }

  hideColumns(column: number, columns: number, isHidden: boolean): void {
    if (column + columns < maxColumns) this.grid.growTo(0, column + columns);
    const area = this.grid.within({ row: 0, column, rows: 1, columns });
    const { id } = isHidden ? SetColHiddenMutation : SetColVisibleMutation;
    if (area.columns > 0) this.store.run(id, this.id, { ranges: [toRange(area)] });
  }
}
