import { currencySigns } from './currencySigns';

/** Signs that several countries share: a code behind the amount says which is meant. */
const shared: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'HKD', 'TWD', 'SGD', 'AUD', 'CAD', 'NZD', 'MXN', 'MOP', 'ARS', 'CLP', 'COP', 'BND'],
  '¥': ['CNY', 'JPY'],
};

/**
 * The currency that the words before and behind an amount name together: its ISO code, `""` when there are no words, and
 * undefined when a word is no currency or the two do not agree.
 * @param before in half-width characters, without spaces, like `behind`
 * @example currencyBeside('$', 'CAD') // "CAD"
 */
export function currencyBeside(before: string, behind: string): string | undefined {
  const first = before === '' ? '' : currencySigns.get(before.toUpperCase());
  const second = behind === '' ? '' : currencySigns.get(behind.toUpperCase());
  if (first === undefined || second === undefined) return undefined;
  if (first === '') return second;
  if (second === '' || first === second) return first;
  return shared[before]?.includes(second) ? second : undefined;
}
