/** What an action of the plan says of where it came from, in both languages. @example correctionSource(2) // "QBR Q2" */
export function correctionSource(quarter: number): string {
  return `QBR Q${quarter}`;
}
