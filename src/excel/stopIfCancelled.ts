import { HostError } from './HostError';
import type { ReadingControl } from './ReadingControl';

/** Ends the work with the failure `cancelled` when its answer is no longer wanted. */
export function stopIfCancelled({ isCancelled }: Pick<ReadingControl, 'isCancelled'>): void {
  if (isCancelled()) throw new HostError('cancelled', true);
}
