import { RANGE_TYPE } from '@univerjs/core';
import type { IRange } from '@univerjs/core';
import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import { maxColumns, maxRows, toArea, toRange } from './areas';
import type { Area, Selection } from './Engine';
import type { Store } from './Store';

/** What is selected on each worksheet, in Excel's terms. */
export class SheetSelections {
  constructor(private readonly store: Store) {}

  selectionOn(sheetId: string): Selection {
    const held = this.store.injector.get(SheetsSelectionsService).getWorkbookSelections(this.store.unitId);
    const areas = held.getSelectionsOfWorksheet(sheetId).map((each) => this.selectedArea(each.range));
    return { sheetId, areas: areas.length > 0 ? areas : [{ row: 0, column: 0, rows: 1, columns: 1 }] };
  }

  select(selection: Selection): void {
    const selections = selection.areas.map((area, place) => {
      const range = this.selectionRange(area, selection.sheetId);
      const { startRow: actualRow, startColumn: actualColumn } = range;
      const cell = { startRow: actualRow, endRow: actualRow, startColumn: actualColumn, endColumn: actualColumn };
      const primary = { ...cell, actualRow, actualColumn, isMerged: false, isMergedMainCell: false };
      return { range, primary: place === selection.areas.length - 1 ? primary : null, style: null };
    });
    this.store.run(SetSelectionsOperation.id, selection.sheetId, { selections, type: 2 });
  }

  /** A whole column of Univer's small grid is a whole column of Excel's. */
  private selectedArea(range: IRange): Area {
    const area = toArea(range);
    const wholeColumns = range.rangeType === RANGE_TYPE.COLUMN || range.rangeType === RANGE_TYPE.ALL;
    const wholeRows = range.rangeType === RANGE_TYPE.ROW || range.rangeType === RANGE_TYPE.ALL;
    return {
      ...area,
      ...(wholeColumns ? { row: 0, rows: maxRows } : {}),
      ...(wholeRows ? { column: 0, columns: maxColumns } : {}),
    };
  }

  private selectionRange(area: Area, sheetId: string): IRange {
    const worksheet = this.store.workbook.getSheetBySheetId(sheetId);
    const lastRow = (worksheet?.getRowCount() ?? maxRows) - 1;
    const lastColumn = (worksheet?.getColumnCount() ?? maxColumns) - 1;
    const wholeColumns = area.rows >= maxRows;
    const wholeRows = area.columns >= maxColumns;
    const range = toRange(area);
    return {
      ...range,
      endRow: wholeColumns ? lastRow : Math.min(range.endRow, lastRow),
      endColumn: wholeRows ? lastColumn : Math.min(range.endColumn, lastColumn),
      rangeType: wholeColumns
        ? wholeRows
          ? RANGE_TYPE.ALL
          : RANGE_TYPE.COLUMN
        : wholeRows
          ? RANGE_TYPE.ROW
          : RANGE_TYPE.NORMAL,
    };
  }
}
