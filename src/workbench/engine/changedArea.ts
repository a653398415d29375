import { ObjectMatrix } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { Area } from './Engine';

/** The rectangle around the cells whose contents a mutation changed; undefined when it changed looks only. */
export function changedArea({ cellValue }: ISetRangeValuesMutationParams): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  new ObjectMatrix(cellValue ?? {}).forValue((row, column, cell) => {
    if (cell && cell.v === undefined && cell.f === undefined && cell.p === undefined && cell.si === undefined) return;
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  });
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
