/**
 * 1 for each row in which any of the columns is known; undefined for no columns.
 * @example rowsWithAny([{ known: Uint8Array.of(1, 0, 0) }, { known: Uint8Array.of(0, 0, 1) }]) // [1,0,1]
 */
export function rowsWithAny(columns: readonly { readonly known: Uint8Array }[]): Uint8Array | undefined {
  const [first, ...others] = columns;
  if (first === undefined) return undefined;
  if (others.length === 0) return first.known;
  const any = first.known.slice();
  for (const { known } of others) for (let row = 0; row < any.length; row++) any[row]! |= known[row]!;
  return any;
}
