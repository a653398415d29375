/**
 * The positions of customers from rank 1 on (n), customers without a rank (0) last; equal ranks keep the order given. A
 * counting sort: ranks are whole numbers up to n.
 * @example orderByRank(Int32Array.of(2, 0, 1, 2)) // [2,0,3,1]
 */
export function orderByRank(ranks: Int32Array): Int32Array {
  const count = ranks.length;
  const next = new Int32Array(count + 2);
  const keyOf = (rank: number) => (rank === 0 ? count + 1 : rank);
  ranks.forEach((rank) => {
    if (keyOf(rank) <= count) next[keyOf(rank) + 1]!++;
  });
  for (let key = 1; key < next.length; key++) next[key]! += next[key - 1]!;
  const order = new Int32Array(count);
  ranks.forEach((rank, index) => {
    order[next[keyOf(rank)]!++] = index;
  });
  return order;
}
