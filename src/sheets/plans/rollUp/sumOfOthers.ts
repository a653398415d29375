import { columnOf } from '../lists/columnOf';
import type { ListTable } from '../lists/ListTable';
import type { RollUpColumn } from './rollUpColumns';

/** A formula's text for the sum of a column over the customers of none of the tiers; blank where nothing is known. */
export function sumOfOthers(roll: ListTable<RollUpColumn>, key: RollUpColumn, tiers: readonly string[]): string {
  const column = columnOf(roll, key);
  const isOther = tiers.map((tier) => `${columnOf(roll, 'tier')},"<>"&${tier}`).join(',');
  return `IF(COUNTIFS(${column},">-1E+307",${isOther})=0,"",SUMIFS(${column},${isOther}))`;
}
