const grouped = (digits: number, style: 'decimal' | 'percent' = 'decimal') =>
  new Intl.NumberFormat('en-US', { style, minimumFractionDigits: digits, maximumFractionDigits: digits });
/** The number formats of columns, and of points and scores. Both languages write these numbers alike. */
const formatters: Readonly<Record<string, Intl.NumberFormat>> = {
  '#,##0': grouped(0),
  '#,##0.0': grouped(1),
  '#,##0.00': grouped(2),
  '0%': grouped(0, 'percent'),
  '0.0%': grouped(1, 'percent'),
  '0.0': grouped(1),
  '0.000': grouped(3),
};
const fewDigits = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 1 });
const fewDigitsPercent = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 1, style: 'percent' });

/**
 * A number in a sentence as its column shows it. One too small for that shows its first digit: it must not read as zero.
 * @example amountText(1234.5, '#,##0.00') // "1,234.50"
 */
export function amountText(value: number, format: string): string {
  const formatter = formatters[format] ?? fewDigits;
  const text = formatter.format(value);
  if (value === 0 || /[1-9]/.test(text)) return text;
  return (format.endsWith('%') ? fewDigitsPercent : fewDigits).format(value);
}
