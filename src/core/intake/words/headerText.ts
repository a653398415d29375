import { halfWidth } from '../cells/halfWidth';

const levy = '(?:tax|vat|gst)';
const withTax = new RegExp(
  ` (?:(?:incl|including|inclusive of|after|with|plus) ${levy}|${levy} (?:incl|included|inclusive))(?= |$)`,
  'g',
);
const withoutTax = new RegExp(
  ` (?:(?:excl|excluding|exclusive of|before|without|net of) ${levy}|${levy} (?:excl|excluded|exclusive))(?= |$)`,
  'g',
);
const pretaxUnit = /[([【][^()[\]【】]*(?:不含税|未税|\bexcl)[^()[\]【】]*[)\]】]/gi;

/**
 * A header in the form the vocabulary is matched against: lower case, English words one space apart and framed by spaces,
 * without a unit in brackets. That an amount is without tax, in brackets or not, becomes the word "pretax".
 * @example headerText('CustomerID（新）') // " customer id "
 */
export function headerText(header: string): string {
  const words = halfWidth(header.slice(0, 200))
    .replace(pretaxUnit, ' pretax ')
    .replace(/[([【][^)\]】]*[)\]】]/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Za-z0-9]+)/g, ' $1 ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .toLowerCase()
    // With or without tax, an amount is an amount; without, it is less than another may be.
    .replace(withTax, ' ')
    .replace(withoutTax, ' pretax')
    // Words that are often written in one, where no capital letter parts them.
    .replace(/\b(customer|cust|client|account|dealer|distributor|store|shop)(id|no|code|name|number)\b/g, '$1 $2')
    .trim();
  return words === '' ? '' : ` ${words} `;
}
