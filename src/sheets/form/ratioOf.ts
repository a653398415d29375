/**
 * A formula's text for a share of something: blank without two numbers or with a base of 0 or less.
 * @example ratioOf('B2', 'C2') // "IF(COUNT(B2,C2)<2,\"\",IF(C2<=0,\"\",B2/C2))"
 */
export function ratioOf(value: string, base: string): string {
  return `IF(COUNT(${value},${base})<2,"",IF(${base}<=0,"",${value}/${base}))`;
}
