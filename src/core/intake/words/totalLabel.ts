import { totalParts } from './totalParts';

/**
 * certain: the label can only mean a total; possible: it ends like one, and only the amounts can tell ("Wine Total" may
 * be a customer); none: an ordinary label.
 */
export type TotalLabel = 'certain' | 'possible' | 'none';

/**
 * Whether a label in the customer column names a total row. A company called "Total Wine" is none; "合 计：" and
 * "Grand total" are certain.
 * @example totalLabel('合 计：') // "certain"
 */
export function totalLabel(text: string): TotalLabel {
  const kind = totalParts(text)?.kind;
  if (kind === undefined || kind === 'start') return 'none';
  return kind === 'end' ? 'possible' : 'certain';
}
