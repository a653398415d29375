/**
 * Groups (each ascending, at least two) of customers under one name, in the order in which their second members appear.
 * @param names of the customers (n)
 * @example sameNames(['Ann', 'Bo', 'Ann']) // [[0,2]]
 */
export function sameNames(names: readonly string[]): readonly (readonly number[])[] {
  const first = new Map<string, number>();
  const groups = new Map<string, number[]>();
  for (let customer = 0; customer < names.length; customer++) {
    const name = names[customer]!;
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, customer);
      continue;
    }
    const group = groups.get(name);
    if (group) group.push(customer);
    else groups.set(name, [before, customer]);
  }
  return [...groups.values()];
}
