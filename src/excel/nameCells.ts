import { rangeAddress } from '../sheets/rangeAddress';
import type { SheetSpec } from '../sheets/SheetSpec';

/**
 * Names that only the sheet knows. They come before its formulas, which look for them when they are written; as references, for a
 * range of its own would double what each takes of a request. Only queues.
 * @param name the sheet's final name
 */
export function nameCells(sheet: Excel.Worksheet, { names = [] }: SheetSpec, name: string): void {
  const quoted = `'${name.replaceAll("'", "''")}'`;
  for (const { name: key, area } of names) {
    sheet.names.add(key, `=${quoted}!${rangeAddress(area).replace(/[A-Z]+|\d+/g, '$$$&')}`);
  }
}
