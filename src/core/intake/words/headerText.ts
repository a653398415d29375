import { halfWidth } from '../cells/halfWidth';

const tax =
  / (?:(?:incl|excl|including|excluding|inclusive of|exclusive of|before|after|without|with|net of|plus) (?:tax|vat|gst)|(?:tax|vat|gst) (?:incl|excl|included|excluded|inclusive|exclusive))(?= |$)/g;

/**
 * A header in the form the vocabulary is matched against: lower case, English words one space apart and framed by spaces,
 * without a unit in brackets.
 * @example headerText('CustomerID（新）') // " customer id "
 */
export function headerText(header: string): string {
  const words = halfWidth(header.slice(0, 200))
    .replace(/[([【][^)\]】]*[)\]】]/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Za-z0-9]+)/g, ' $1 ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .toLowerCase()
    // With or without tax, an amount is an amount.
    .replace(tax, ' ')
    // Words that are often written in one, where no capital letter parts them.
    .replace(/\b(customer|cust|client|account|dealer|distributor|store|shop)(id|no|code|name|number)\b/g, '$1 $2')
    .trim();
  return words === '' ? '' : ` ${words} `;
}
