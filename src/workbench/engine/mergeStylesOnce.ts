import { IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { IAccessor, ICellData, Nullable, ObjectMatrix, Styles, Workbook } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';

/** The id of a look after a change, or null for none, by the change and the id before. */
type Merged = WeakMap<object, Map<string | undefined, string | null>>;

let isDone = false;

/**
 * Where many cells get the same change of their looks, Univer copies and merges the look of each one. Here each different look is
 * merged once, as long as the change is the same object; all who listen are told as before.
 */
export function mergeStylesOnce(): void {
  if (isDone) return;
  isDone = true;
  const known = new WeakMap<Styles, Merged>();
  const setCells = SetRangeValuesMutation.handler;
  SetRangeValuesMutation.handler = (accessor, params) => {
    const sheet = sheetOf(accessor, params);
    if (!sheet) return setCells(accessor, params);
    const { matrix, styles } = sheet;
    const merged: Merged = known.get(styles) ?? new WeakMap();
    known.set(styles, merged);
    const rest: Record<number, Record<number, Nullable<ICellData>>> = {};
    for (const [row, column, change] of cellsOf(params)) {
      const cell = matrix.getValue(row, column);
      const look = lookOf(change, cell);
      if (!look) {
        (rest[row] ??= {})[column] = change;
        continue;
      }
      const ids = merged.get(look) ?? new Map<string | undefined, string | null>();
      merged.set(look, ids);
      const before = cell?.s as string | undefined;
      const id = ids.get(before);
      if (id === null || (id !== undefined && styles.get(id))) setLook(matrix, row, column, id);
      else {
        const one = { [row]: { [column]: { ...change, s: structuredClone(look) } } };
        setCells(accessor, { ...params, cellValue: one });
        ids.set(before, (matrix.getValue(row, column)?.s as string | undefined) ?? null);
      }
    }
    return setCells(accessor, { ...params, cellValue: rest });
  };
}

function sheetOf(accessor: IAccessor, { unitId, subUnitId, cellValue }: ISetRangeValuesMutationParams) {
  if (!cellValue) return undefined;
  const workbook = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  const matrix = workbook?.getSheetBySheetId(subUnitId)?.getCellMatrix();
  return workbook && matrix && { matrix, styles: workbook.getStyles() };
}

function* cellsOf({ cellValue = {} }: ISetRangeValuesMutationParams): Iterable<[number, number, Nullable<ICellData>]> {
  for (const row of Object.keys(cellValue).map(Number)) {
    const line = cellValue[row]!;
    for (const column of Object.keys(line).map(Number)) yield [row, column, line[column]];
  }
}

/** What changes, when it is the look and nothing else. */
function lookOf(change: Nullable<ICellData>, cell: Nullable<ICellData>): object | undefined {
  if (!change || typeof change.s !== 'object' || change.s === null) return undefined;
  if (cell && (cell.p || typeof (cell.s ?? '') !== 'string')) return undefined;
  const isLookOnly = Object.keys(change).every((key) => key === 's' || (key === 't' && change.t === cell?.t));
  return isLookOnly ? change.s : undefined;
}

function setLook(matrix: ObjectMatrix<Nullable<ICellData>>, row: number, column: number, id: string | null): void {
  const cell = matrix.getValue(row, column) ?? {};
  if (id === null) delete cell.s;
  else cell.s = id;
  if (Object.keys(cell).length === 0) matrix.realDeleteValue(row, column);
  else matrix.setValue(row, column, cell);
}
