/**
 * The name of the sheet in an address as the host gives it.
 * @example sheetOfAddress("'O''Brien 2025'!A1:B2") // "O'Brien 2025"
 */
export function sheetOfAddress(address: string): string {
  const name = address.slice(0, address.lastIndexOf('!'));
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
