/**
 * Whether two neighbours of a ranking are equal: closer than its tolerance, or the same.
 * @example isTie(5, 5, 0) // true
 */
export function isTie(larger: number, smaller: number, noise: number): boolean {
  return larger === smaller || larger - smaller < noise;
}
