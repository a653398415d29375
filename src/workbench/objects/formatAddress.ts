import type { Area } from '../engine/Engine';
import { sheetColumns, sheetRows } from './Place';

/** "B3:D7", "A:C" for whole columns, "1:3" for whole rows. */
export function formatAddress({ row, column, rows, columns }: Area): string {
  const [top, bottom] = [String(row + 1), String(row + rows)];
  const [left, right] = [columnLetters(column), columnLetters(column + columns - 1)];
  if (columns === sheetColumns) return `${top}:${bottom}`;
  if (rows === sheetRows) return `${left}:${right}`;
  return rows === 1 && columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

/** "Sheet1!B3:D7", the sheet's name in quotes where Excel quotes it. */
export function formatSheetAddress(sheetName: string, area: Area): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && !/^([A-Z]{1,3}\d+|R\d*C\d*|R\d*|C\d*)$/i.test(sheetName);
  return `${isPlain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`}!${formatAddress(area)}`;
}

/** "$B$3:$D$7", with its sheet unless it is the one that it is written on. */
export function absoluteAddress(sheetName: string, area: Area, on?: string): string {
  const text = sheetName === on ? formatAddress(area) : formatSheetAddress(sheetName, area);
  return text.replace(/[^!]*$/, (cells) => cells.replace(/([A-Z]+|\d+)/g, '$$$1'));
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
