import { halfWidth } from '../cells/halfWidth';

/**
 * certain: the label can only mean a total; possible: it ends like one, and only the amounts can tell ("Wine Total" may
 * be a customer); none: an ordinary label.
 */
export type TotalLabel = 'certain' | 'possible' | 'none';

const longest = 200;
/** Nearly every label lacks these: a ledger of a million customers is not worth the rest. */
const hint = /[计总]|total|ｔｏｔａｌ/i;
const alone = /^(?:(?:grand|sub|overall)-?)?totals?$|^(?:本页|本月|本年|全年|总)?(?:合计|小计|总计|汇总|累计|共计)$/;
const chineseEnd = /(?:合计|总计)$|[ :_—-](?:小计|汇总|累计|共计)$/;
const possibleEnd = /(?:小计|汇总|累计|共计)$|[ :_-](?:sub-?)?totals?$/;

/**
 * Whether a label in the customer column names a total row. A company called "Total Wine" is none; "合 计：" and
 * "Grand total" are certain.
 * @example totalLabel('合 计：') // "certain"
 */
export function totalLabel(text: string): TotalLabel {
  if (text.length > longest || !hint.test(text)) return 'none';
  const label = halfWidth(text)
    .toLowerCase()
    .replace(/\([^()]*\)$/, '')
    .replace(/^[ :*]+|[ :*]+$/g, '');
  if (alone.test(label.replaceAll(' ', ''))) return 'certain';
  // White space between Chinese characters is only layout: "合 计".
  const words = label.replace(/([合小总汇累共]) +([计])$|(汇) +(总)$/, '$1$2$3$4');
  if (chineseEnd.test(words)) return 'certain';
  return possibleEnd.test(words) ? 'possible' : 'none';
}
