/** One way of doing the work of a bench. */
export interface Contender {
  readonly name: string;
  /** Does the work once; the milliseconds it took. */
  readonly time: () => number | Promise<number>;
  /** Lets go of what the way holds outside this process. */
  readonly close?: () => void;
}
