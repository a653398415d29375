import { WireError } from '../bridge/WireError';

/** Refuses because there is no such item; for use in an expression. */
export function notFound(location: string): never {
  throw WireError.itemNotFound(location);
}
