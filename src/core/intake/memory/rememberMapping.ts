import { mappedColumns } from '../mappedColumns';
import type { RememberedMapping } from './RememberedMapping';

/** A workbook's settings are no archive. */
const most = 20;

/**
 * The list with one more choice in front. An older choice for the same headers gives way; twenty are kept.
 * @param list the latest first
 */
export function rememberMapping(list: readonly RememberedMapping[], one: RememberedMapping): RememberedMapping[] {
  const headers = headerSet(one);
  return [one, ...list.filter((other) => headerSet(other) !== headers)].slice(0, most);
}

function headerSet({ headers, mapping }: RememberedMapping): string {
  return JSON.stringify(
    mappedColumns(mapping)
      .map((column) => headers[column] ?? '')
      .sort(),
  );
}
