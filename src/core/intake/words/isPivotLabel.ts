const pivotColumns = /^(?:column labels|列标签|列標籤)$/i;

/**
 * Whether a text is what a pivot table writes above the fields of its columns.
 * @example isPivotLabel('Column Labels') // true
 */
export function isPivotLabel(text: string): boolean {
  return pivotColumns.test(text);
}
