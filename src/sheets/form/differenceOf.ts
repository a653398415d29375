/** A formula's text for a difference: blank without two numbers. */
export function differenceOf(value: string, base: string): string {
  return `IF(COUNT(${value},${base})<2,"",${value}-${base})`;
}
