/** What a bench promised, and whether this run kept it. */
export interface Goal {
  readonly promise: string;
  readonly isMet: boolean;
}
