/** A workbook's settings are small. */
const [most, longest] = [300, 100];

/**
 * The headers of a sheet as they are remembered and compared: each once, without blanks, the first 300, the first 100 characters
 * of each.
 * @example seenHeaders([' 客户', '', '客户']) // ["客户"]
 */
export function seenHeaders(headers: readonly string[]): string[] {
  return [...new Set(headers.map((header) => header.trim().slice(0, longest)).filter((text) => text !== ''))].slice(
    0,
    most,
  );
}
