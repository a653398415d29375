/**
 * A sheet's name as it stands before an address in a formula: always in quotes, so that any name will do.
 * @example sheetReference("Li's list") // "'Li''s list'!"
 */
export function sheetReference(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'!`;
}
