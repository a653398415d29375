import type { Words } from '../../../locales/Words';
import type { ListColumn, ListColumns } from './ListColumn';

/** The headers of a list in one language, in the order of its columns. */
export function listHeaders<Key extends string>(columns: ListColumns<Key>, words: Words): readonly string[] {
  return Object.values<ListColumn>(columns).map(({ word, values }) => words(word, values));
}
