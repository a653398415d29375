import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import type { RawCell } from '../../../src/core/intake/cells/Cells';

/** The first rows of a sample of the workbench, numbers as numbers, headers included. */
export function sampleRows(name: 'superstore' | 'dealers' | 'wholesale', rows = 201): RawCell[][] {
  const file = path.resolve(__dirname, `../../../src/workbench/samples/${name}.csv`);
  const text = readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .trim();
  const isNumber = (cell: string) => /^-?[\d.]+(e-?\d+)?$/.test(cell);
  return Papa.parse<string[]>(text)
    .data.slice(0, rows)
    .map((row) => row.map((cell) => (isNumber(cell) ? Number(cell) : cell)));
}
