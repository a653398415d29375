import type { FoundColumns } from '../../../locales/findColumns';
import type { ListColumns } from './ListColumn';

/** The number format of each column of a list as it stands now; null is General, also for columns that somebody added. */
export function listFormats<Key extends string>(
  columns: ListColumns<Key>,
  { places }: Pick<FoundColumns<Key>, 'places'>,
  headers: readonly string[],
): (string | null)[] {
  const formats = new Array<string | null>(headers.length).fill(null);
  for (const [key, place] of places) formats[place] = columns[key].format ?? null;
  return formats;
}
