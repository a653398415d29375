/** What is known about new sheets before they are added and while they are drawn: enough to take them back at any moment. */
export interface NewSheets {
  /** Ids of the sheets that were there before. */
  readonly before: ReadonlySet<string>;
  /** Id of the sheet that was active. */
  readonly activeBefore: string;
  /** The final names, in the order of the specs. */
  readonly names: readonly string[];
  /** Names of the tables that were there before. */
  readonly takenTableNames: readonly string[];
}
