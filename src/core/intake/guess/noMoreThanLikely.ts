import type { CustomerColumns } from './CustomerColumns';

/** The same columns, but not for sure. */
export function noMoreThanLikely(found: CustomerColumns): CustomerColumns {
  return found.confidence === 'sure' ? { ...found, confidence: 'likely' } : found;
}
