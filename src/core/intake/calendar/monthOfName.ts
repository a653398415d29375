const starts = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The English names of the months, full or short, as a pattern for any case. */
export const monthNames =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/**
 * The month (1 to 12) of a name that `monthNames` fits.
 * @example monthOfName('Sept') // 9
 */
export function monthOfName(name: string): number {
  return starts.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
