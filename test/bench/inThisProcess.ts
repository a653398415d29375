import { performance } from 'node:perf_hooks';
import type { Contender } from './Contender';

/**
 * Work in this process. Young garbage of others is cleared away before the clock starts, so that nobody pays for the one
 * before him; what the work itself throws away is collected on its own time. Clearing away everything would also throw away
 * compiled code and memory at hand, and time their return instead of the work.
 */
export function inThisProcess(name: string, work: () => unknown): Contender {
  return {
    name,
    time: () => {
      globalThis.gc?.(true);
      const start = performance.now();
      work();
      return performance.now() - start;
    },
  };
}
