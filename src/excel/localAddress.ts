/**
 * An address as the host gives it, without sheet names.
 * @example localAddress("'My Sheet'!A1:B2,'My Sheet'!D4") // "A1:B2,D4"
 */
export function localAddress(address: string): string {
  return address.replace(/(?:'(?:[^']|'')*'|[^,!']+)!/g, '');
}
