import { columnOf } from '../lists/columnOf';
import type { ListTable } from '../lists/ListTable';
import type { RollUpColumn } from './rollUpColumns';

/** A number on the list and where its row was found. */
interface Ranked {
  readonly value: string;
  readonly row: string;
}

/**
 * A formula's text for the row of the list that holds a number in a column. Equal numbers are told apart: where the cell above holds the
 * same number, the search goes on below its row.
 * @param above the cells above; absent in the first line
 */
export function rankedRow(
  roll: ListTable<RollUpColumn>,
  key: RollUpColumn,
  value: string,
  above: Ranked | undefined,
): string {
  const [rows, numbers] = [columnOf(roll, 'row'), columnOf(roll, key)];
  const below = above ? `,${rows},">"&IF(${value}=${above.value},${above.row},0)` : '';
  return `IF(COUNT(${value})=0,"",MINIFS(${rows},${numbers},${value}${below}))`;
}
