/** What XML cannot carry: control characters but tab and line feed, half surrogate pairs, and two code points that are none. */
const notInXml =
  /[\0-\x08\v\f\r\x0e-\x1f\x7f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Text that would be read as such a character. */
const looksEscaped = /_(?=x[0-9a-f]{4}_)/gi;

/**
 * Text as an .xlsx file has it: characters that XML cannot carry become their numbers, as Excel writes them.
 * @example toFileText('a\u0001_x0041_') // "a_x0001__x005F_x0041_"
 */
export function toFileText(text: string): string {
  return text
    .replace(looksEscaped, '_x005F_')
    .replace(notInXml, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/**
 * The text that an .xlsx file means.
 * @example fromFileText('a_x0001__x005F_x0041_') // "a\u0001_x0041_"
 */
export function fromFileText(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}
