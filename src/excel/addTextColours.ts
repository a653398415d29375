import type { TextColoursSpec } from '../sheets/SheetSpec';

/** One rule a text. Only queues. */
export function addTextColours(sheet: Excel.Worksheet, { row, column, rows, columns, rules }: TextColoursSpec): void {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  for (const { text, fill, font } of rules) {
    const { cellValue } = range.conditionalFormats.add('CellValue');
    cellValue.format.font.color = font;
    cellValue.format.fill.color = fill;
    cellValue.rule = { formula1: `="${text.replaceAll('"', '""')}"`, operator: 'EqualTo' };
  }
}
