import { numfmt } from '@univerjs/core';
import Papa from 'papaparse';
import { displayedText } from '../engine/displayedText';
import type { EngineValue } from '../engine/Engine';
import type { SheetSnapshot } from './WorkbookSnapshot';

/** The values of a sheet as a .csv file that Excel opens with every character right: UTF-8 with its mark. Dates are as shown. */
export function writeCsv(sheet: SheetSnapshot): Uint8Array {
  const above: string[][] = Array.from({ length: sheet.area.row }, () => []);
  const left = Array.from({ length: sheet.area.column }, () => '');
  const lines = sheet.values.map((line, down) => [
    ...left,
    ...line.map((value, right) => textOf(value, sheet.formats[down]?.[right]?.numberFormat ?? 'General')),
  ]);
  return new TextEncoder().encode(`\uFEFF${Papa.unparse([...above, ...lines], { newline: '\r\n' })}\r\n`);
}

function textOf(value: EngineValue, numberFormat: string): string {
  if (typeof value === 'number' && !numfmt.isDateFormat(numberFormat)) return String(value);
  return displayedText(value, numberFormat);
}
