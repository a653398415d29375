import type { ListTable } from './ListTable';

/** All cells of a list's column, as they stand in a formula anywhere: they grow with the list. */
export function columnOf<Key extends string>({ name, headerOf }: ListTable<Key>, key: Key): string {
  // Signs that mean something between the brackets.
  return `${name}[${headerOf(key).replace(/['[\]#]/g, "'$&")}]`;
}
