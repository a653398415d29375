/** A formula's text for growth over a base: blank without two numbers or with a base of 0 or less. */
export function growthOf(value: string, base: string): string {
  return `IF(COUNT(${value},${base})<2,"",IF(${base}<=0,"",${value}/${base}-1))`;
}
