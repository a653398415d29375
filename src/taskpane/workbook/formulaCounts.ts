import type { SheetFormulas } from '../../actions/findFormulas';

/** How many formulas stand on the chosen sheets, and how many in the workbook show #NAME?. */
export function formulaCounts(
  sheets: readonly SheetFormulas[],
  chosen: readonly string[],
): { readonly chosen: number; readonly stuck: number } {
  return {
    chosen: sheets.reduce((sum, { sheetName, count }) => sum + (chosen.includes(sheetName) ? count : 0), 0),
    stuck: sheets.reduce((sum, { stuck }) => sum + stuck, 0),
  };
}
