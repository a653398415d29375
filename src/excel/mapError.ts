import { HostError, type HostErrorCode } from './HostError';

/** Excel's error codes, as far as they have a cause that a user can understand; all others are "failed". */
const codes: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: 'editMode',
  AccessDenied: 'protectedSheet',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  ItemNotFound: 'sheetGone',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedFeature: 'unsupported',
  ConnectionFailure: 'offline',
  ServiceNotAvailable: 'offline',
  Timeout: 'offline',
  RequestAborted: 'offline',
  AccessTokenExpired: 'offline',
};

/** Answers that say the request itself was wrong: the same request will fail again. */
const hopeless = new Set([
  'InvalidArgument',
  'InvalidBinding',
  'NonBlankCellOffSheet',
  'InsertDeleteConflict',
  'ActivityLimitReached',
]);

/** Mistakes of the caller, found by the library before anything is sent: bugs, not the host's doing. */
const bugs = new Set([
  'PropertyNotLoaded',
  'ValueNotLoaded',
  'InvalidObjectPath',
  'InvalidRequestContext',
  'RunMustReturnPromise',
  'InvalidPropertyName',
]);

/** What the library's errors look like; told by form, for they may come from another realm than this code. */
interface RichApiError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string };
}

function isRichApiError(error: unknown): error is RichApiError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'debugInfo' in error &&
    'code' in error &&
    typeof error.code === 'string'
  );
}

/**
 * A host's error as a `HostError` with a closed code; anything else (a bug, an error already mapped) as it is. `details`
 * name the sheet or cells at work; what the host said is added for "copy details".
 */
export function mapError(error: unknown, details: Readonly<Record<string, string>> = {}): unknown {
  if (!isRichApiError(error) || bugs.has(error.code)) return error;
  const code = codes[error.code] ?? 'failed';
  const retryable = (code === 'failed' && !hopeless.has(error.code)) || code === 'editMode' || code === 'offline';
  return new HostError(code, retryable, {
    ...details,
    // Names are looked at before they are given: somebody was quicker, and the next attempt finds another.
    ...(error.code === 'ItemAlreadyExists' ? { context: 'taken' } : {}),
    hostCode: error.code,
    hostMessage: error.message,
    ...(error.debugInfo?.errorLocation === undefined ? {} : { hostLocation: error.debugInfo.errorLocation }),
  });
}
