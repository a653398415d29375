/**
 * Spans of [start, length], ascending; those that overlap or adjoin become one.
 * @example joinSpans([[4, 1], [0, 2], [2, 1]]) // [[0,3],[4,1]]
 */
export function joinSpans(spans: readonly (readonly [number, number])[]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [start, length] of [...spans].sort(([one], [other]) => one - other)) {
    const last = joined.at(-1);
    if (last && start <= last[0] + last[1]) last[1] = Math.max(last[1], start + length - last[0]);
    else joined.push([start, length]);
  }
  return joined;
}
