import { HostError } from './HostError';

/** A failure that also says what could not be taken back, so that the user can delete it by hand. */
export function withLeftover(error: unknown, leftover: string): unknown {
  if (!(error instanceof HostError)) return error;
  return new HostError(error.code, error.retryable, { ...error.details, leftover });
}
