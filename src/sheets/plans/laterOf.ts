/**
 * A formula's text for the day so many months later, or the last day of that month where it is too short: what EDATE gives, which not
 * every program that opens these sheets calculates alike.
 */
export function laterOf(day: string, months: string): string {
  const month = `MONTH(${day})+${months}`;
  return `DATE(YEAR(${day}),${month},MIN(DAY(${day}),DAY(DATE(YEAR(${day}),${month}+1,0))))`;
}
