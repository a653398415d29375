/** What is known about a sheet before it is added and while it is drawn: enough to take it back at any moment. */
export interface NewSheet {
  /** Ids of the sheets that were there before. */
  readonly before: ReadonlySet<string>;
  /** Id of the sheet that was active. */
  readonly activeBefore: string;
  readonly name: string;
  readonly tableNames: readonly string[];
}
