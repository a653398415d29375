import { currencySigns } from './currencySigns';
import { halfWidth } from '../cells/halfWidth';

/** The currency of a region, by the name and by the Windows number (hexadecimal) that formats use for its language. */
const regions: Readonly<Record<string, string>> = {
  ...{
    CN: 'CNY',
    804: 'CNY',
    478: 'CNY',
    480: 'CNY',
    JP: 'JPY',
    411: 'JPY',
    HK: 'HKD',
    C04: 'HKD',
    TW: 'TWD',
    404: 'TWD',
  },
  ...{ MO: 'MOP', 1404: 'MOP', SG: 'SGD', 1004: 'SGD', 4809: 'SGD', US: 'USD', 409: 'USD', 540: 'USD', CA: 'CAD' },
  ...{ 1009: 'CAD', C0C: 'CAD', AU: 'AUD', C09: 'AUD', NZ: 'NZD', 1409: 'NZD', GB: 'GBP', 809: 'GBP', 452: 'GBP' },
  ...{ EG: 'EGP', C01: 'EGP', MX: 'MXN', '80A': 'MXN', AR: 'ARS', '2C0A': 'ARS', CL: 'CLP', '340A': 'CLP', CO: 'COP' },
  ...{ '240A': 'COP', SE: 'SEK', '41D': 'SEK', NO: 'NOK', 414: 'NOK', 814: 'NOK', DK: 'DKK', 406: 'DKK', IS: 'ISK' },
  ...{ '40F': 'ISK', CH: 'CHF', 807: 'CHF', '100C': 'CHF', 810: 'CHF', IN: 'INR', 4009: 'INR', 439: 'INR' },
};
/** Signs that mean another currency from region to region. */
const shared = new Set(['¥', '$', '£', 'KR', 'KR.', 'FR.', 'RS.']);

/**
 * The ISO code of the currency that a number format shows; undefined when it shows none. A sign that several countries
 * share is told by the format's region; a bare "¥" is taken as CNY, a bare "$" as USD.
 * @param numberFormat as Excel keeps it, whatever the language of its window
 * @example currencyOfFormat('[$￥-411]#,##0') // "JPY"
 * @example currencyOfFormat('_ ¥* #,##0.00_ ') // "CNY"
 */
export function currencyOfFormat(numberFormat: string): string | undefined {
  if (numberFormat.length > 255) return undefined;
  const format = halfWidth(numberFormat);
  for (const [, sign, region] of format.matchAll(/\[\$([^\]-]+)(?:-([^\]]*))?\]/g)) {
    const found = currencyOfRegion(sign!.trim().toUpperCase(), region ?? '');
    if (found !== undefined) return found;
  }
  // Colours and languages in brackets, and the signs that only lend their width ("_x") or fill ("*x"), show nothing.
  const shown = format.replace(/\[[^\]]*\]|[_*]./g, ' ').replace(/\\(.)/g, '$1');
  for (const [words] of shown.matchAll(/[^\s\d#?.,;@%()+/:"-]+/g)) {
    const found = currencySigns.get(words.replace(/^[万亿]/, '').toUpperCase());
    if (found !== undefined) return found;
  }
  return undefined;
}

function currencyOfRegion(sign: string, region: string): string | undefined {
  if (!shared.has(sign)) return currencySigns.get(sign);
  const place = region.split('-').at(-1)!.toUpperCase();
  // A number may carry the calendar and the digits in front: only its last four figures name the language.
  return regions[place] ?? regions[place.slice(-4).replace(/^0+/, '')] ?? currencySigns.get(sign);
}
