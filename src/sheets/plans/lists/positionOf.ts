/**
 * A formula's text for the place of a number in a column. Equal numbers are told apart: where the cell above holds the same number, the
 * search goes on below its place.
 * @param above the cells above, of the number and of its place; absent in the first row
 */
export function positionOf(
  column: string,
  value: string,
  above: { readonly value: string; readonly position: string } | undefined,
): string {
  const first = `MATCH(${value},${column},0)`;
  if (!above) return `IF(COUNT(${value})=0,"",${first})`;
  const rest = `INDEX(${column},${above.position}+1):INDEX(${column},ROWS(${column}))`;
  const next = `IF(${value}=${above.value},${above.position}+MATCH(${value},${rest},0),${first})`;
  return `IF(COUNT(${value})=0,"",${next})`;
}
