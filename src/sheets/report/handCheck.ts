import type { Tier } from '../../core/abc/Tier';
import type { Words } from '../../locales/Words';

/** The formula that says how many entries in a range of tiers set by hand are none of the tiers in use; "" where all are. */
export function handCheck(range: string, tiers: readonly Tier[], words: Words): string {
  const known = tiers.map((tier) => `COUNTIF(${range},"${tier}")`).join('-');
  const text = words('sheet.handIgnored', { tiers: tiers.join(words('reason.listSeparator')) });
  return `=IF(COUNTA(${range})-${known}>0,"${text}"&(COUNTA(${range})-${known}),"")`;
}
