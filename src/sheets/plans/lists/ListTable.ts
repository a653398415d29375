/** A list as formulas elsewhere see it. */
export interface ListTable<Key extends string> {
  readonly name: string;
  /** What the header of a column says now. */
  readonly headerOf: (key: Key) => string;
}
