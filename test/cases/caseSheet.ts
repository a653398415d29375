import type { Block, Cells, RawCell } from '../../src/core/intake/cells/Cells';
import { rowState } from '../../src/core/intake/cells/Cells';
import { headOf } from '../../src/core/intake/layout/headOf';
import type { Layout } from '../../src/core/intake/layout/Layout';
import type { Top } from '../../src/core/intake/layout/Top';
import type { Case, CaseCell, Repeated } from './Case';

const topRows = 200;
const dayFormat = 'yyyy-mm-dd';
const shift1904 = 1462;

/** 1900-system serial of a day. @example serialOfDay('2025-01-01') // 45658 */
export function serialOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25569;
}

/** 0-based column of its letters. @example columnOf('AB') // 27 */
export function columnOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Row and column of an address, 0-based. */
function placeOf(address: string): { row: number; column: number } {
  const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(address)!;
  return { row: Number(number) - 1, column: columnOf(letters!) };
}

function blockOf(address: string): Block {
  const [from, to] = address.split(':').map(placeOf);
  return { ...from!, rows: to!.row - from!.row + 1, columns: to!.column - from!.column + 1 };
}

/** @example textOf({ repeat: 'ab', times: 2 }) // "abab" */
export function textOf<T>(value: T | Repeated): T | string {
  return typeof value === 'object' && value !== null && 'repeat' in value
    ? value.repeat.repeat(value.times)
    : (value as T);
}

function rawCell(cell: CaseCell, is1904: boolean): RawCell {
  if (typeof cell !== 'object' || cell === null) return cell;
  if ('repeat' in cell) return cell.repeat.repeat(cell.times);
  return 'number' in cell ? cell.number : serialOfDay(cell.date) - (is1904 ? shift1904 : 0);
}

function formatOf(cell: CaseCell | undefined): string {
  if (typeof cell !== 'object' || cell === null || 'repeat' in cell) return 'General';
  return 'number' in cell ? cell.format : dayFormat;
}

const facts = ({ is1904, culture }: Case) => ({ ...(is1904 ? { is1904 } : {}), ...(culture ? { culture } : {}) });

/** The first rows of the case's sheet, as a selection hands them over. */
export function topOf(given: Case): Top {
  const { row, column } = placeOf(given.at ?? 'A1');
  const rows = given.grid.slice(0, topRows);
  return {
    sheetName: 'Case',
    row,
    sheetColumns: given.grid[0]!.map((_, index) => column + index),
    values: rows.map((line) => line.map((cell) => rawCell(cell, given.is1904 ?? false))),
    formats: rows.map((line) => line.map(formatOf)),
    ...facts(given),
  };
}

/** All data rows below the headers, as a reading hands them over. */
export function cellsOf(given: Case, layout: Layout): Cells {
  const { row } = placeOf(given.at ?? 'A1');
  const head = headOf(topOf(given), layout);
  const above = layout.titleRows + layout.headerRows;
  const data = given.grid.slice(above);
  const firstRow = row + above;
  const rows = given.paddedTo === undefined ? data.length : given.paddedTo - firstRow;
  const stateOf = (index: number) => {
    const number = firstRow + index + 1;
    if (given.unselectedRows?.includes(number)) return rowState.unselected;
    return given.hiddenRows?.includes(number) ? rowState.hidden : rowState.shown;
  };
  return {
    sheetName: 'Case',
    firstRow,
    columns: head.columns.map((column, index) => {
      const cells = new Array<RawCell>(rows).fill('');
      data.forEach((line, at) => (cells[at] = rawCell(line[index]!, given.is1904 ?? false)));
      const formats = data.map((line) => formatOf(line[index]));
      const names = [...new Set(formats)];
      return {
        ...column,
        cells: Object.freeze(cells),
        ...(names.length > 1
          ? {
              formats: {
                names,
                at: Uint8Array.from({ length: rows }, (_, at) => names.indexOf(formats[at] ?? 'General')),
              },
            }
          : {}),
      };
    }),
    ...(given.hiddenRows || given.unselectedRows
      ? { rowStates: Uint8Array.from({ length: rows }, (_, index) => stateOf(index)) }
      : {}),
    ...(given.merges ? { merges: given.merges.map(blockOf) } : {}),
    ...facts(given),
  };
}
