/**
 * The first and the last of some days (at least one), in any order.
 * @example daySpan(Int32Array.of(45296, 45292, 45300)) // {"first":45292,"last":45300}
 */
export function daySpan(days: Int32Array): { readonly first: number; readonly last: number } {
  let first = days[0]!;
  let last = first;
  for (let row = 1; row < days.length; row++) {
    const day = days[row]!;
    if (day < first) first = day;
    else if (day > last) last = day;
  }
  return { first, last };
}
