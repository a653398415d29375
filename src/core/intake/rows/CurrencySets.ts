/**
 * Numbers the sets of currencies that rows name: nearly always one, so that a row needs one number and no list.
 * @example new CurrencySets().of('CNY') // 0
 */
export class CurrencySets {
  /** In the order in which they were named. */
  readonly codes: string[] = [];
  /** Places in `codes`, ascending, of each set. */
  private readonly sets: (readonly number[])[] = [];
  private readonly known = new Map<string, number>();
  private readonly unions = new Map<string, number>();

  /** The number of the set of one currency; -1 without one. */
  of(code: string | undefined): number {
    if (code === undefined) return -1;
    const place = this.codes.indexOf(code);
    return this.numberOf([place >= 0 ? place : this.codes.push(code) - 1]);
  }

  /** The number of the set of all currencies of two; -1 is the one without any. */
  union(one: number, other: number): number {
    if (one === other || other === -1) return one;
    if (one === -1) return other;
    const key = `${String(one)} ${String(other)}`;
    let union = this.unions.get(key);
    if (union === undefined) {
      const places = new Set([...this.sets[one]!, ...this.sets[other]!]);
      this.unions.set(key, (union = this.numberOf([...places].sort((a, b) => a - b))));
    }
    return union;
  }

  /** The place of the only currency of a set; undefined when it has several. */
  onlyOf(set: number): number | undefined {
    const places = this.sets[set]!;
    return places.length === 1 ? places[0] : undefined;
  }

  /** How many rows name each currency. @param at set of each row (rows) @param used 1 for each row that counts (rows) */
  countRows(at: Int32Array, used: Uint8Array): Int32Array {
    const rows = new Int32Array(this.sets.length);
    for (let row = 0; row < at.length; row++) if (used[row] === 1 && at[row]! >= 0) rows[at[row]!]!++;
    const counts = new Int32Array(this.codes.length);
    this.sets.forEach((places, set) => places.forEach((place) => (counts[place]! += rows[set]!)));
    return counts;
  }

  private numberOf(places: readonly number[]): number {
    const key = places.join();
    let set = this.known.get(key);
    if (set === undefined) this.known.set(key, (set = this.sets.push(places) - 1));
    return set;
  }
}
