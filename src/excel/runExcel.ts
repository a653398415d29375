import { mapError } from './mapError';

/** What a conversation with Excel may ask for. */
export interface ConversationOptions {
  /** All that is written becomes one step of undo. Only to be asked for where `supports('1.20')`; see `writeExcel`. */
  readonly isOneUndoStep?: boolean;
}

/**
 * The one place that opens a conversation with Excel. Waits while a cell is being edited where the host can; a host's
 * refusal comes out as a `HostError`. `details` name the sheet at work, for the words of the failure.
 */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  details: Readonly<Record<string, string>> = {},
  { isOneUndoStep = false }: ConversationOptions = {},
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true, ...(isOneUndoStep ? { mergeUndoGroup: true } : {}) }, batch);
  } catch (error) {
    throw mapError(error, details);
  }
}
