import type { ReadingControl } from './ReadingControl';

/** For readings that nobody watches. */
export const uncontrolled: ReadingControl = { progress: () => undefined, isCancelled: () => false };
