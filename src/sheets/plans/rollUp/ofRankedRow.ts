import { columnOf } from '../lists/columnOf';
import type { ListTable } from '../lists/ListTable';
import type { RollUpColumn } from './rollUpColumns';

/** A formula's text for what a row of the list says, found by `rankedRow`; blank without one. The rows' numbers rise from top to bottom. */
export function ofRankedRow(roll: ListTable<RollUpColumn>, key: RollUpColumn, row: string, isText = false): string {
  const found = `LOOKUP(${row},${columnOf(roll, 'row')},${columnOf(roll, key)})`;
  // A blank may come out of a look-up as 0.
  return `IF(COUNT(${row})=0,"",${isText ? `T(${found})` : found})`;
}
