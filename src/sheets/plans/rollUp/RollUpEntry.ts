import type { SavedCell } from './rollUpColumns';

/** By the number of the cell in the plan's export row; one that is absent is unknown. */
export type SavedFigures = Readonly<Partial<Record<SavedCell, string | number>>> & {
  /** Cells that show an error now: what they said last may be true still. Absent without any. */
  readonly unread?: readonly SavedCell[];
};

/** What the roll-up keeps of a customer's year: it is shown while the plan's sheet cannot be read. */
export interface RollUpEntry {
  readonly customerId: string;
  /** Of the plan; undefined for a line of the plan list. */
  readonly sheetName: string | undefined;
  /** Undefined where the plan's sheet is there but its export row cannot be read. */
  readonly saved: SavedFigures | undefined;
  /** The day on which they were read, as an Excel serial. */
  readonly refreshed: number;
}
