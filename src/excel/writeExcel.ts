import { HostError } from './HostError';
import { runExcel } from './runExcel';
import { supports } from './supports';
import { withLeftover } from './withLeftover';

/** One attempt to change the workbook, with what it has to remember to be taken back. */
export interface Writing<T> {
  readonly batch: (context: Excel.RequestContext) => Promise<T>;
  /** Takes back whatever the batch has done so far, by `takeBack`; gives what could not be, for the user to remove by hand. */
  readonly undo: () => Promise<string | undefined>;
}

/**
 * Changes the workbook, all or nothing: when anything fails, what the attempt had done is taken back and the failure thrown, with
 * `details.leftover` where something may still be there. The change is one step of undo where Excel can make it one (from ExcelApi
 * 1.20); an Excel that then says it cannot undo a part of it is asked a second time, for as many steps as it takes.
 * @param begin a fresh attempt, nothing done yet
 */
export async function writeExcel<T>(
  begin: () => Writing<T>,
  details: Readonly<Record<string, string>> = {},
): Promise<T> {
  if (!supports('1.20')) return attempt(begin(), details, false);
  try {
    return await attempt(begin(), details, true);
  } catch (error) {
    const isRefused = error instanceof HostError && error.details['hostCode'] === 'UndoNotSupported';
    if (!isRefused || error.details['leftover'] !== undefined) throw error;
    return attempt(begin(), details, false);
  }
}

async function attempt<T>(
  { batch, undo }: Writing<T>,
  details: Readonly<Record<string, string>>,
  isOneUndoStep: boolean,
): Promise<T> {
  try {
    return await runExcel(batch, details, { isOneUndoStep });
  } catch (error) {
    const leftover = await undo();
    throw leftover === undefined ? error : withLeftover(error, leftover);
  }
}
