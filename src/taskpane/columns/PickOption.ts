/** One thing that can be chosen from a list. */
export interface PickOption {
  /** Tells the options of one list apart. */
  readonly value: string;
  readonly name: string;
  /** What tells the user that it is the right one, such as an example. */
  readonly detail: string;
}
