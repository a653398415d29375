import { halfWidth } from '../cells/halfWidth';

/** Printable ASCII without capitals and spaces: nothing to fold. */
const alreadyFolded = /^[!-@[-~]*$/;

/**
 * A customer's key without what people type differently by accident: case, width, white space and marks without width. Use
 * it to offer customers as one, never to make them one: "10²" and "102" stay apart, "Ａcme  Ltd" and "ACME LTD" do not.
 * @example foldedKey('Ａｃｍｅ　Ltd') // "acmeltd"
 */
export function foldedKey(key: string): string {
  return alreadyFolded.test(key) ? key : halfWidth(key).toLowerCase().replace(/\s/g, '');
}
