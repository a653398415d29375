import { CellValueType } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import { errorTexts } from './errorTexts';
import type { EngineValue } from './Engine';

/** What is taken away from a cell before anything new is put in: formula, shared formula, rich text, value. */
const emptied: ICellData = { v: null, f: null, si: null, p: null, t: null };

/**
 * What Univer stores for a value that is written. The type is always given, or Univer would read "00123" as a number.
 * @example toCellData("'=text") // { v: '=text', t: CellValueType.STRING, ... }
 */
export function toCellData(value: EngineValue): ICellData {
  if (value === null) return { ...emptied };
  if (typeof value === 'number') return { ...emptied, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...emptied, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value.startsWith('=') && value.length > 1) return { ...emptied, f: value };
  if (value.startsWith("'")) return textCell(value.slice(1));
  return { ...emptied, v: value, t: CellValueType.STRING };
}

/** Text that reads like an error is marked, because Univer tells errors by their text alone. */
function textCell(text: string): ICellData {
  return { ...emptied, v: text, t: errorTexts.has(text) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** The value of a stored or spilled cell; blank is null. */
export function toValue(cell: Nullable<ICellData>): EngineValue {
  if (!cell) return null;
  const { v, t } = cell;
  if (v === null || v === undefined) return richText(cell);
  if (t === CellValueType.BOOLEAN || typeof v === 'boolean') return Number(v) === 1;
  if (t === CellValueType.NUMBER) return Number(v);
  return v;
}

/** Text typed with line breaks is stored as a small document that ends with a line break of its own. */
function richText(cell: ICellData): string | null {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

export function isErrorCell(cell: Nullable<ICellData>): boolean {
  return cell?.t !== CellValueType.FORCE_STRING && errorTexts.has(cell?.v);
}

/** Whether anything stands in a cell: a value, text with line breaks in it, or a formula. */
export function isUsed(cell: ICellData): boolean {
  return (cell.v !== null && cell.v !== undefined) || Boolean(cell.f) || Boolean(cell.si) || toValue(cell) !== null;
}

/** A cell's own value wins: what was spilled there before stays listed until the next calculation. */
export function shownValue(cell: Nullable<ICellData>, spilled: Nullable<ICellData>): EngineValue {
  return toValue(cell) ?? toValue(spilled);
}
