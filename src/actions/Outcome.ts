import type { HostErrorCode } from '../excel/HostError';

export interface Failure {
  readonly code: HostErrorCode;
  readonly retryable: boolean;
  readonly details: Readonly<Record<string, string>>;
}

/** What an action gives: its value, or why the host could not do it. Bugs are thrown, not returned. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };
