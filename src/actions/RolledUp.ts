/** A roll-up of a year's plans as it was left. */
export interface RolledUp {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly isNew: boolean;
  /** Customers on it, and how many of them were added now. */
  readonly customers: number;
  readonly added: number;
  /** Customers who have neither a plan nor a line any more: their last known figures stay. */
  readonly gone: number;
}
