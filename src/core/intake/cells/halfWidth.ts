const alreadyPlain = /^[ -~]*$/;
/** Full-width signs, marks without width, minus signs, the full-width yen sign and white space other than a space. */
const changing =
  /[\uff01-\uff5e]|([\u200b-\u200f\u202a-\u202e\u2060\ufeff])|([\u2012\u2013\u2212\ufe63])|(\uffe5)|((?! )\s)/g;

/**
 * The text in half-width characters: digits, letters, punctuation and currency signs as ASCII writes them, one kind of
 * minus, one kind of space, and without marks that have no width. Use it before reading a number, a date or a word of the
 * vocabulary; never for a customer's key. Unicode's own compatibility form is not used: it turns "10²" into "102".
 * @example halfWidth('－１，２００％') // "-1,200%"
 */
export function halfWidth(text: string): string {
  return alreadyPlain.test(text) ? text : text.replace(changing, plainSign);
}

function plainSign(sign: string, invisible?: string, minus?: string, yen?: string, space?: string): string {
  if (invisible !== undefined) return '';
  if (minus !== undefined) return '-';
  if (yen !== undefined) return '¥';
  return space === undefined ? String.fromCharCode(sign.charCodeAt(0) - 0xfee0) : ' ';
}
