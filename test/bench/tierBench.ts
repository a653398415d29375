import { performance } from 'node:perf_hooks';
import { tier } from '../../src/functions/tier';

const repeats = 7;
/** What the program promises: this many times the physical limit at most, at a million values. */
const limit = 3;
/** The same cents-and-customers shape on every run: a long tail, some equal, some at or below zero. */
const seed = 20_240_105;

/**
 * ABC.TIER over n cells against the least any ranking must do with the same cells in the same run: copy them to a
 * Float64Array, sort it, pass over it once. Medians of several repeats, taken in turns so that both feel the same machine.
 */
export function tierBench(): void {
  console.log(`\nABC.TIER against copy, sort and one pass; median of ${repeats} in milliseconds`);
  const rows = [100_000, 1_000_000].flatMap((count) => {
    const cells = column(count);
    return (['count', 'value'] as const).map((method) => measure(cells, method));
  });
  console.table(rows);
  for (const method of ['count', 'value']) {
    const [small, large] = rows.filter((row) => row.method === method);
    console.log(`"${method}": 10 times the cells take ${(large!.tier / small!.tier).toFixed(1)} times as long`);
  }
  const worst = Math.max(...rows.filter(({ cells }) => cells === 1_000_000).map(({ times }) => times));
  console.log(`at 1,000,000 cells at most ${worst.toFixed(2)} times the limit of the machine; promised: ${limit}`);
  if (worst > limit) process.exitCode = 1;
}

function measure(cells: number[][], method: string) {
  const ofTier: number[] = [];
  const ofLimit: number[] = [];
  for (let repeat = 0; repeat <= repeats; repeat++) {
    const limitTime = timeOf(() => copySortPass(cells));
    const tierTime = timeOf(() => tier(cells, null, method));
    if (repeat === 0) continue; // The first time compiles.
    ofLimit.push(limitTime);
    ofTier.push(tierTime);
  }
  const [tierMedian, limitMedian] = [median(ofTier), median(ofLimit)];
  return {
    cells: cells.length,
    method,
    tier: Number(tierMedian.toFixed(1)),
    limit: Number(limitMedian.toFixed(1)),
    times: Number((tierMedian / limitMedian).toFixed(2)),
  };
}

/** The physical limit. The sum is returned so that no part can be left out as unused. */
function copySortPass(cells: readonly (readonly number[])[]): number {
  const values = new Float64Array(cells.length);
  for (let index = 0; index < values.length; index++) values[index] = cells[index]![0]!;
  values.sort();
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index]!;
  return sum;
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1]!;
}

/** A column of amounts as Excel hands one over. */
function column(count: number): number[][] {
  let state = seed;
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  return Array.from({ length: count }, () => [Math.round(100 * (Math.exp(4 + 2.2 * (next() + next() - 1)) - 8)) / 100]);
}
