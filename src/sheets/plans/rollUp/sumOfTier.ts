import { sumOrBlank } from '../../form/sumOrBlank';
import { columnOf } from '../lists/columnOf';
import type { ListTable } from '../lists/ListTable';
import type { RollUpColumn } from './rollUpColumns';

/** A formula's text for the sum of a column over the customers of a tier; blank where nothing is known. Without a tier: of all. */
export function sumOfTier(roll: ListTable<RollUpColumn>, key: RollUpColumn, tier: string | undefined): string {
  const [column, tiers] = [columnOf(roll, key), columnOf(roll, 'tier')];
  if (tier === undefined) return sumOrBlank(column);
  return `IF(SUMPRODUCT((${tiers}=${tier})*ISNUMBER(${column}))=0,"",SUMIFS(${column},${tiers},${tier}))`;
}
