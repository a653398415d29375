import { performance } from 'node:perf_hooks';
import type { Contender } from './Contender';

/** Long enough to compile the work anew. */
const warmUpMilliseconds = 50;

/**
 * Work in this process. What others left behind is cleared away before the clock starts, so that nobody pays for the garbage
 * of the one before him. That also clears away compiled code and memory at hand: the work is done for a while untimed.
 */
export function inThisProcess(name: string, work: () => unknown): Contender {
  return {
    name,
    time: () => {
      globalThis.gc?.();
      const warm = performance.now() + warmUpMilliseconds;
      do work();
      while (performance.now() < warm);
      const start = performance.now();
      work();
      return performance.now() - start;
    },
  };
}
