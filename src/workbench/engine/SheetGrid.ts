import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Worksheet } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import { toRange } from './areas';
import type { Area } from './Engine';
import type { Store } from './Store';

/** A line of text is this much higher than its font size in points says, in pixels. */
const lineHeight = 1.75;

/** The cells of a worksheet as Univer stores them. */
export class SheetGrid {
  constructor(
    private readonly id: string,
    private readonly store: Store,
  ) {}

  get worksheet(): Worksheet {
    const worksheet = this.store.workbook.getSheetBySheetId(this.id);
    if (!worksheet) throw new Error(`There is no sheet ${this.id} any more`);
    return worksheet;
  }

  /** Cells filled by a formula elsewhere; Univer keeps them apart from the sheet. */
  get spilled(): IObjectMatrixPrimitiveType<Nullable<ICellData>> {
    return this.store.formulas.getArrayFormulaCellData()[this.store.unitId]?.[this.id] ?? {};
  }

  read<T>(
    area: Area,
    one: (cell: Nullable<ICellData>, spilled: Nullable<ICellData>, row: number, column: number) => T,
  ): T[][] {
    const matrix = this.worksheet.getCellMatrix();
    const { spilled } = this;
    return Array.from({ length: area.rows }, (_, down) => {
      const row = area.row + down;
      const cells = matrix.getRow(row);
      const spilledCells = spilled[row];
      return Array.from({ length: area.columns }, (_each, right) => {
        const column = area.column + right;
        return one(cells?.[column], spilledCells?.[column], row, column);
      });
    });
  }

  set(area: Area, cellAt: (row: number, column: number) => ICellData | undefined, trigger?: string): void {
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line: Record<number, ICellData> = {};
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = cellAt(row, column);
        if (cell) line[column] = cell;
      }
      cellValue[row] = line;
    }
    this.store.run(SetRangeValuesMutation.id, this.id, { cellValue, ...(trigger ? { trigger } : {}) });
  }

  growTo(rows: number, columns: number): void {
    const { worksheet } = this;
    if (rows > worksheet.getRowCount()) this.store.run(SetWorksheetRowCountMutation.id, this.id, { rowCount: rows });
    if (columns > worksheet.getColumnCount())
      this.store.run(SetWorksheetColumnCountMutation.id, this.id, { columnCount: columns });
  }

  within(area: Area): Area {
    const rows = Math.max(0, Math.min(area.rows, this.worksheet.getRowCount() - area.row));
    return {
      ...area,
      rows,
      columns: Math.max(0, Math.min(area.columns, this.worksheet.getColumnCount() - area.column)),
    };
  }

  /** Makes rows high enough for a font; rows that are higher stay as they are. */
  fitRows(area: Area, fontSize: number): void {
    const rowHeight = Math.ceil(fontSize * lineHeight);
    const { worksheet } = this;
    const ranges: ReturnType<typeof toRange>[] = [];
    for (let row = area.row; row < area.row + this.within(area).rows; row++) {
      if (worksheet.getRowHeight(row) < rowHeight) ranges.push(toRange({ row, column: 0, rows: 1, columns: 1 }));
    }
    if (ranges.length > 0) this.store.run(SetWorksheetRowHeightMutation.id, this.id, { ranges, rowHeight });
  }
}
