import { mapError } from './mapError';

/**
 * The one place that opens a conversation with Excel. Waits while a cell is being edited where the host can; a host's
 * refusal comes out as a `HostError`. `details` name the sheet at work, for the words of the failure.
 */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  details: Readonly<Record<string, string>> = {},
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw mapError(error, details);
  }
}
