/** Every digit that a double holds: a limit is shown as it was given. */
const asGiven = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 15 });
const asGivenPercent = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 15, style: 'percent' });

/**
 * A limit in a sentence, unrounded, as a percentage where its column shows percentages.
 * @example limitText(0.125, '0.0%') // "12.5%"
 */
export function limitText(limit: number, format: string): string {
  return (format.endsWith('%') ? asGivenPercent : asGiven).format(limit);
}
