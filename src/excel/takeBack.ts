import { HostError } from './HostError';
import { runExcel } from './runExcel';

/**
 * Carries out what takes a change back, and tells whether it came through. Tried twice, as what made the change fail may well have
 * passed; so the work must be one that can be done again, and that finds out anew what is there.
 */
export async function takeBack(work: (context: Excel.RequestContext) => Promise<void>): Promise<boolean> {
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      await runExcel(work);
      return true;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
    }
  }
  return false;
}
