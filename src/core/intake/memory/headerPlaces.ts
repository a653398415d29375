import type { Cells } from '../cells/Cells';

/**
 * The sheet column of each header; -1 where several columns share it. Blank ones are left out.
 * @example [...headerPlaces({ sheetName: '', firstRow: 1, columns: [{ header: ' Sales', sheetColumn: 3, numberFormat: '', cells: [] }] })] // [["Sales",3]]
 */
export function headerPlaces(head: Cells): Map<string, number> {
  const places = new Map<string, number>();
  for (const { header, sheetColumn } of head.columns) {
    const text = header.trim();
    if (text !== '') places.set(text, places.has(text) ? -1 : sheetColumn);
  }
  return places;
}
