/** Text in quotes, colours and locales in brackets, and escaped signs are not part of a format's date letters. */
const decoration = /"[^"]*"|\[[^\]]*\]|\\./g;

/**
 * The part of a number format that is made of letters for year, month, day and time, with the signs between them.
 * @example dateLetters('[$-804]yyyy"年"m"月"') // "yyyym"
 */
export function dateLetters(format: string): string {
  return format
    .replace(decoration, '')
    .replace(/general|standard/i, '')
    .toLowerCase();
}
