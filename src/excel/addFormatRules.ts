import type { FormatRuleSpec, SheetSpec } from '../sheets/SheetSpec';

/**
 * Colours by formula, and bars that fill their cell at 1. Each area has rules of its own: formulas are relative to the first cell of a
 * range, and of several ranges Excel does not say which one that is. Only queues.
 */
export function addFormatRules(sheet: Excel.Worksheet, { formatRules = [] }: SheetSpec): void {
  for (const rule of formatRules) {
    const { row, column, rows, columns } = rule.area;
    add(sheet.getRangeByIndexes(row, column, rows, columns).conditionalFormats, rule);
  }
}

function add(formats: Excel.ConditionalFormatCollection, rule: FormatRuleSpec): void {
  if ('bar' in rule) {
    const { dataBar } = formats.add('DataBar');
    dataBar.positiveFormat.set({ fillColor: rule.bar, gradientFill: false });
    dataBar.lowerBoundRule = { type: 'Number', formula: '=0' };
    dataBar.upperBoundRule = { type: 'Number', formula: '=1' };
    return;
  }
  const { custom } = formats.add('Custom');
  custom.rule.formula = rule.formula;
  if (rule.fill !== undefined) custom.format.fill.color = rule.fill;
  if (rule.font !== undefined) custom.format.font.color = rule.font;
}
