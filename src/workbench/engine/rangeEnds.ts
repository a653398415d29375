/** A formula as Univer has read it. */
export interface Node {
  readonly nodeType: number;
  getChildren(): readonly Node[];
  getToken(): string;
  /** Whether it works out what it refers to, as OFFSET does. */
  isAddress?(): boolean;
  isForcedCalculateFunction(): boolean;
}

/** Univer's number of two references with a colon between them. */
export const union = 10;
/** And of a function with its arguments. */
const call = 4;
/** Something that only holds others. */
const holding = { nodeType: 0, getToken: () => '', isForcedCalculateFunction: () => false };

const known = new WeakMap<Node, readonly Node[]>();

/**
 * What the ends of ranges in a formula are worked out from, as Z2 in "A2:INDEX(A:A,Z2)", each held by a node of its own: Univer notes
 * the range that it comes to, but not that another one may come of Z2.
 */
export function rangeEnds(node: Node): readonly Node[] {
  const before = known.get(node);
  if (before) return before;
  const functions = node.nodeType === union ? node.getChildren().filter(({ nodeType }) => nodeType === call) : [];
  const own = functions.map((each): Node => {
    const [, ...rest] = each.getChildren();
    return { ...holding, getChildren: () => rest };
  });
  const all = [...own, ...node.getChildren().flatMap(rangeEnds)];
  known.set(node, all);
  return all;
}
