/** A formula's text for a sum: blank where there is no number at all, which is not a sum of 0. */
export function sumOrBlank(range: string): string {
  return `IF(COUNT(${range})=0,"",SUM(${range}))`;
}
