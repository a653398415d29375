/**
 * Whether an optional argument was left out: null, undefined or "", or the plain 0 that some hosts hand over in its place
 * (no optional argument has a use for a lone 0). A range is never left out, even when its cells are blank.
 * @example isOmitted(0) // true
 */
export function isOmitted(argument: unknown): boolean {
  return argument === null || argument === undefined || argument === '' || argument === 0;
}
