export type HostErrorCode =
  | 'severalAreas' // more than one area is selected
  | 'emptySelection' // the selection holds no data
  | 'editMode' // a cell is being edited
  | 'protectedSheet'
  | 'protectedWorkbook'
  | 'notEmpty' // cells that would be written hold something
  | 'sourceChanged' // the source range no longer looks as it did when it was read
  | 'tooLarge' // a request or answer over the host's limit
  | 'sheetGone' // the source sheet was deleted or renamed meanwhile
  | 'damagedRecord' // a sheet this add-in keeps its records on no longer holds what it needs
  | 'unsupported' // this Excel lacks what the action needs
  | 'hiddenSheet' // the sheet is hidden and cannot be shown
  | 'cancelled' // the user no longer wants the answer
  | 'offline' // the connection was lost
  | 'failed'; // the host refused for a reason of its own

/** The host could not do what was asked. Made in `src/excel`, and by actions that find a sheet of the add-in changed; the words are in `locales`, keyed by `code`. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    /** True when the same request may go through later without a change by the user. */
    readonly retryable: boolean,
    /** What the host said, for "copy details"; `address` and the like fill the sentence. */
    readonly details: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.name = 'HostError';
  }
}
