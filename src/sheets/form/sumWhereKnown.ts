/** A formula's text for the sum of the values whose neighbour in another range is a number too: both sides of a ratio need the same rows. */
export function sumWhereKnown(values: string, other: string): string {
  return `SUMPRODUCT(ISNUMBER(${other})*1,${values})`;
}
