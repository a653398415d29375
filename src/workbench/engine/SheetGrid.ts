import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Worksheet } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import type { Area } from './Engine';
import type { Store } from './Store';

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

  /** The smallest rectangle around the cells that count; null when none does. Looks inside only where an edge may move. */
  usedArea(counts: (cell: ICellData) => boolean): Area | null {
    const matrix = this.worksheet.getCellMatrix();
    const { spilled } = this;
    const width = this.worksheet.getColumnCount();
    const holds = (row: number, from: number, to: number, step: 1 | -1) => {
      const cells = matrix.getRow(row);
      const spilledCells = spilled[row];
      if (!cells && !spilledCells) return undefined;
      for (let column = from; step > 0 ? column < to : column >= to; column += step) {
        const [cell, spilledCell] = [cells?.[column], spilledCells?.[column]];
        if ((cell && counts(cell)) || (spilledCell && counts(spilledCell))) return column;
      }
      return undefined;
    };
    let [top, bottom] = [0, this.worksheet.getRowCount() - 1];
    while (top <= bottom && holds(top, 0, width, 1) === undefined) top++;
    while (bottom > top && holds(bottom, 0, width, 1) === undefined) bottom--;
    if (top > bottom) return null;
    let [left, right] = [width, -1];
    for (let row = top; row <= bottom; row++) {
      left = holds(row, 0, left, 1) ?? left;
      right = holds(row, width - 1, right + 1, -1) ?? right;
    }
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** A byte a cell, 1 for those that count. */
  mark({ row, column, rows, columns }: Area, counts: (cell: ICellData) => boolean): Uint8Array {
    const matrix = this.worksheet.getCellMatrix();
    const { spilled } = this;
    const marks = new Uint8Array(rows * columns);
    for (let down = 0; down < rows; down++) {
      const cells = matrix.getRow(row + down);
      const spilledCells = spilled[row + down];
      if (!cells && !spilledCells) continue;
      for (let right = 0; right < columns; right++) {
        const [cell, spilledCell] = [cells?.[column + right], spilledCells?.[column + right]];
        if ((cell && counts(cell)) || (spilledCell && counts(spilledCell))) marks[down * columns + right] = 1;
      }
    }
    return marks;
  }

  /** In one step, which costs little more for many areas than for one. */
  set(areas: readonly Area[], cellAt: (row: number, column: number) => ICellData | undefined, trigger?: string): void {
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    for (const area of areas) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        const line: Record<number, ICellData> = (cellValue[row] ??= {});
        for (let column = area.column; column < area.column + area.columns; column++) {
          const cell = cellAt(row, column);
          if (cell) line[column] = cell;
        }
      }
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
}
