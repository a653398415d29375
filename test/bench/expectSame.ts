/** Sums in another order differ by this much at most. */
const noise = 1e-9;

/**
 * Throws when a peer answers anything else than we do: times of different work are worth nothing.
 * @param size what numbers are compared with: differences up to a billionth of it are none
 */
export function expectSame(
  peer: string,
  theirs: ArrayLike<string | number>,
  ours: ArrayLike<string | number>,
  size = 1,
): void {
  if (theirs.length !== ours.length)
    throw new Error(`${peer} answers ${theirs.length} values instead of ${ours.length}.`);
  for (let place = 0; place < ours.length; place++) {
    const [own, other] = [ours[place]!, theirs[place]!];
    const differ = typeof own === 'number' ? !(Math.abs(own - Number(other)) <= noise * size) : own !== other;
    if (differ) throw new Error(`${peer} answers ${other} instead of ${own} at place ${place}.`);
  }
}
