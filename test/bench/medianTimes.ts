import type { Contender } from './Contender';

/**
 * The median time of each contender in milliseconds, in their order. They take turns, so that all of them feel the same
 * machine; the first turns, in which code is compiled and memory fetched, are left out.
 */
export async function medianTimes(contenders: readonly Contender[], repeats: number): Promise<number[]> {
  const warmUps = 2;
  const times: number[][] = contenders.map(() => []);
  for (let turn = 0; turn < warmUps + repeats; turn++) {
    for (const [index, contender] of contenders.entries()) {
      const time = await contender.time();
      if (turn >= warmUps) times[index]!.push(time);
    }
  }
  return times.map(median);
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1]!;
}
