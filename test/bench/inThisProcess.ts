import { performance } from 'node:perf_hooks';
import type { Contender } from './Contender';

/**
 * Work in this process. What others left behind is cleared away before the clock starts, so that nobody pays for the
 * garbage of the one before him; what the work itself throws away is collected on its own time.
 */
export function inThisProcess(name: string, work: () => unknown): Contender {
  return {
    name,
    time: () => {
      globalThis.gc?.();
      const start = performance.now();
      work();
      return performance.now() - start;
    },
  };
}
