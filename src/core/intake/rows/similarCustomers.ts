import { foldedKey } from './foldedKey';

const ofNothing = spread(0x811c9dc5);

/**
 * Groups (each ascending, at least two) of customers whose keys differ only by case, width, white space or marks without
 * width, in the order of their first members.
 * @example similarCustomers(['Acme Ltd', 'Bo', 'ACME  LTD']) // [[0,2]]
 */
export function similarCustomers(ids: readonly string[]): readonly (readonly number[])[] {
  // A table of hashes in place of a map of folded keys: of a million customers hardly any key has to be made.
  const size = 2 ** Math.ceil(Math.log2(2 * ids.length + 1));
  const slots = new Int32Array(size).fill(-1);
  const hashes = new Int32Array(ids.length);
  const groups = new Map<number, number[]>();
  for (let customer = 0; customer < ids.length; customer++) {
    const id = ids[customer]!;
    const hash = hashOfFolded(id);
    // Of marks without width alone: nothing is left that could be alike.
    if (hash === ofNothing && foldedKey(id) === '') continue;
    hashes[customer] = hash;
    let slot = hash & (size - 1);
    for (; slots[slot] !== -1; slot = (slot + 1) & (size - 1)) {
      const other = slots[slot]!;
      if (hashes[other] !== hash || foldedKey(ids[other]!) !== foldedKey(id)) continue;
      const group = groups.get(other);
      if (group) group.push(customer);
      else groups.set(other, [other, customer]);
      break;
    }
    if (slots[slot] === -1) slots[slot] = customer;
  }
  return [...groups.values()].sort((one, other) => one[0]! - other[0]!);
}

/** FNV-1a over the folded key, which is made only where characters are found that this does not fold itself. */
function hashOfFolded(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) {
    const code = id.charCodeAt(at);
    if (code === 32) continue;
    if (!(code > 32 && code < 127) && !(code >= 0x4e00 && code <= 0x9fff)) return hashOf(foldedKey(id));
    hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), 0x01000193);
  }
  return spread(hash);
}

function hashOf(folded: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < folded.length; at++) hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
  return spread(hash);
}

/** The low bits choose the slot: let the high ones take part. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
