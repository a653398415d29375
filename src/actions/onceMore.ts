import { HostError } from '../excel/HostError';

/**
 * Does a step that reads before it writes, and once more from the reading on where somebody else wrote in between: what was read is no
 * longer true, and reading again is all that is wanted of the user. Nothing of the first attempt is left.
 */
export async function onceMore<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof HostError) || !wasOvertaken(error)) throw error;
    return work();
  }
}

function wasOvertaken({ code, retryable, details }: HostError): boolean {
  if (!retryable || details['leftover'] !== undefined) return false;
  return code === 'sourceChanged' || code === 'notEmpty' || details['context'] === 'taken';
}
