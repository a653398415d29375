/**
 * Whether an optional argument was left out: null, undefined or "". Zero is a number like others, and a range is never left out,
 * even when its cells are blank.
 * @example isOmitted(null) // true
 */
export function isOmitted(argument: unknown): boolean {
  return argument === null || argument === undefined || argument === '';
}
