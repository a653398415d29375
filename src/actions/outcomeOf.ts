import { HostError } from '../excel/HostError';
import type { Outcome } from './Outcome';

/** What an action gives: its value, or the host's refusal as data. A bug goes on up. */
export async function outcomeOf<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { ok: false, failure: { code: error.code, retryable: error.retryable, details: error.details } };
  }
}
