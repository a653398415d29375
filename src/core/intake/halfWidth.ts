const alreadyPlain = /^[ -~]*$/;
const fullWidth = /[\uff01-\uff5e]/g;
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const minusSigns = /[\u2012\u2013\u2212\ufe63]/g;

/**
 * The text in half-width characters: digits, letters, punctuation and currency signs as ASCII writes them, one kind of
 * minus, one kind of space, and without marks that have no width. Use it before reading a number, a date or a word of the
 * vocabulary; never for a customer's key. Unicode's own compatibility form is not used: it turns "10²" into "102".
 * @example halfWidth('－１，２００％') // "-1,200%"
 */
export function halfWidth(text: string): string {
  if (alreadyPlain.test(text)) return text;
  return text
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(invisible, '')
    .replace(minusSigns, '-')
    .replaceAll('\uffe5', '¥')
    .replace(/\s/g, ' ');
}
