import { foldedKey } from './foldedKey';

/**
 * Groups (each ascending, at least two) of customers whose keys differ only by case, width, white space or marks without
 * width, in the order of their first members.
 * @example similarCustomers(['Acme Ltd', 'Bo', 'ACME  LTD']) // [[0,2]]
 */
export function similarCustomers(ids: readonly string[]): readonly (readonly number[])[] {
  // Two different keys can fold to one only if folding changes at least one of them: mostly, none has to be remembered.
  const changed = new Map<string, number[]>();
  for (let customer = 0; customer < ids.length; customer++) {
    const id = ids[customer]!;
    const key = foldedKey(id);
    if (key === id || key === '') continue;
    const group = changed.get(key);
    if (group) group.push(customer);
    else changed.set(key, [customer]);
  }
  if (changed.size === 0) return [];
  for (let customer = 0; customer < ids.length; customer++) {
    const group = changed.get(ids[customer]!);
    // A key that is its own folded form is not among the changed ones yet.
    if (group && foldedKey(ids[customer]!) === ids[customer]) group.push(customer);
  }
  const groups = [...changed.values()].filter((group) => group.length > 1);
  for (const group of groups) group.sort((one, other) => one - other);
  return groups.sort((one, other) => one[0]! - other[0]!);
}
