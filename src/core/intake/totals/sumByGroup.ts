/**
 * The total of each group over its known values, by Neumaier's compensated summation as in `neumaierSum`, so that neither
 * the order of the rows nor a million small amounts beside a large one moves a total. All groups are summed in one pass.
 * @param values one value a row (rows), counted where `known` is 1
 * @param groupOf the group of each row (rows), 0 to groupCount - 1; rows below 0 belong to none
 * @returns totals (groupCount), and how many values each total holds
 * @example sumByGroup(Float64Array.of(1, 2, 4), Uint8Array.of(1, 1, 1), Int32Array.of(0, 1, 0), 2).totals // [5, 2]
 */
export function sumByGroup(
  values: Float64Array,
  known: Uint8Array,
  groupOf: Int32Array | Uint8Array,
  groupCount: number,
): { readonly totals: Float64Array; readonly counts: Int32Array } {
  const totals = new Float64Array(groupCount);
  const lost = new Float64Array(groupCount);
  const counts = new Int32Array(groupCount);
  for (let row = 0; row < values.length; row++) {
    const group = groupOf[row]!;
    if (group < 0 || known[row] !== 1) continue;
    const value = values[row]!;
    const sum = totals[group]!;
    const next = sum + value;
    lost[group]! += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    totals[group] = next;
    counts[group]!++;
  }
  for (let group = 0; group < groupCount; group++) totals[group]! += lost[group]!;
  return { totals, counts };
}
