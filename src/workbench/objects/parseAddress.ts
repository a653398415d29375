import type { Area } from '../engine/Engine';
import { sheetColumns, sheetRows } from './Place';

export interface ParsedAddress {
  readonly sheetName?: string;
  readonly area: Area;
}

const cells = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const wholeColumns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const wholeRows = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** An A1 address of one area, with or without its sheet; undefined when it is none or leaves the sheet. */
export function parseAddress(text: string): ParsedAddress | undefined {
  const [, quoted, plain, rest] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(text.trim()) ?? [];
  const area = rest === undefined ? undefined : parseArea(rest);
  const sheetName = quoted?.replaceAll("''", "'") ?? plain;
  return area && { ...(sheetName !== undefined && { sheetName }), area };
}

function parseArea(text: string): Area | undefined {
  const [, left, top, right = left, bottom = top] = cells.exec(text) ?? [];
  if (left && right) return span(Number(top) - 1, Number(bottom) - 1, columnIndex(left), columnIndex(right));
  const [, first, last] = wholeColumns.exec(text) ?? [];
  if (first && last) return span(0, sheetRows - 1, columnIndex(first), columnIndex(last));
  const [, from, to] = wholeRows.exec(text) ?? [];
  return from && to ? span(Number(from) - 1, Number(to) - 1, 0, sheetColumns - 1) : undefined;
}

function span(row: number, otherRow: number, column: number, otherColumn: number): Area | undefined {
  const [top, bottom] = [Math.min(row, otherRow), Math.max(row, otherRow)];
  const [left, right] = [Math.min(column, otherColumn), Math.max(column, otherColumn)];
  if (top < 0 || bottom >= sheetRows || right >= sheetColumns) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
