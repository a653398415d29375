import { blockLimits } from './blockLimits';

/** Puts things that follow each other together as long as their cells fit into one answer of Excel; each group has one at least. */
export function inGroups<T>(
  things: readonly T[],
  cellsOf: (thing: T) => number,
  most: number = blockLimits.cells,
): T[][] {
  const groups: T[][] = [];
  let cells = Infinity;
  for (const thing of things) {
    const more = cellsOf(thing);
    if (cells + more > most) {
      groups.push([]);
      cells = 0;
    }
    groups.at(-1)!.push(thing);
    cells += more;
  }
  return groups;
}
