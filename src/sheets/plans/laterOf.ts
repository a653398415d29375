/** Serial of a day after which some months more may be beyond the last one that Excel knows. */
const lastDay = 2_900_000;

/**
 * A formula's text for the day so many months later, or the last day of that month where it is too short: what EDATE gives, which not
 * every program that opens these sheets calculates alike. Blank for a number that is no day, such as -5.
 */
export function laterOf(day: string, months: string): string {
  const month = `MONTH(${day})+${months}`;
  const later = `DATE(YEAR(${day}),${month},MIN(DAY(${day}),DAY(DATE(YEAR(${day}),${month}+1,0))))`;
  return `IF(OR(${day}<1,${day}>${lastDay}),"",${later})`;
}
