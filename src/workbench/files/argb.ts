/**
 * A colour as a file has it, opaque.
 * @example argb('#DDFFDD') // "FFDDFFDD"
 */
export function argb(colour: string): string {
  return `FF${colour.replace('#', '').toUpperCase()}`;
}
