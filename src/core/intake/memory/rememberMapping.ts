import { mappedColumns } from '../mappedColumns';
import { mostRemembered } from './mostRemembered';
import type { RememberedMapping } from './RememberedMapping';

/**
 * The list with one more choice in front. An older choice for the same headers of a sheet gives way; twenty are kept.
 * @param list the latest first
 */
export function rememberMapping(list: readonly RememberedMapping[], one: RememberedMapping): RememberedMapping[] {
  const headers = headerSet(one);
  return [one, ...list.filter((other) => headerSet(other) !== headers)].slice(0, mostRemembered);
}

function headerSet({ sheetName, headers, mapping }: RememberedMapping): string {
  const names = mappedColumns(mapping).map((column) => headers[column] ?? '');
  return JSON.stringify([sheetName, ...names.sort()]);
}
