import { amountParts } from './amountParts';
import { currencyBeside } from './currencyBeside';

/**
 * The ISO code of the currency beside a text amount; undefined when there is none. A bare "¥" is taken as CNY and a bare
 * "$" as USD.
 * @example currencyOf('HK$ 1,200') // "HKD"
 * @example currencyOf('3.5 万元') // "CNY"
 */
export function currencyOf(text: string): string | undefined {
  const parts = amountParts(text, '.') ?? amountParts(text, ',');
  return (parts && currencyBeside(parts.before, parts.behind)) || undefined;
}
