import type { Contender } from './Contender';
import { medianTimes } from './medianTimes';

/** Median milliseconds of one contender: over n, and over the larger number of rows. */
export interface Times {
  readonly small: number;
  readonly large: number;
}

/**
 * Lets the contenders do the same work over two sizes, prints a table of their times, beside the first of them, and returns
 * them by name.
 * @param contendersOf the contenders for so many rows, their answers already found equal
 */
export async function race(
  title: string,
  sizes: readonly [small: number, large: number],
  repeats: number,
  contendersOf: (rows: number) => Promise<readonly Contender[]>,
): Promise<ReadonlyMap<string, Times>> {
  // The larger first: then code is compiled when the smaller runs, and growth is not flattered.
  const large = await timesOver(sizes[1], repeats, contendersOf);
  const small = await timesOver(sizes[0], repeats, contendersOf);
  const times = new Map([...large].map(([name, time]) => [name, { small: small.get(name)!, large: time }]));
  console.log(`\n${title}; median of ${repeats} in milliseconds`);
  const [first, second] = sizes.map((rows) => rows.toLocaleString('en-US'));
  const own = [...times.values()][0]!.large;
  console.table(
    Object.fromEntries(
      [...times].map(([name, time]) => [
        name,
        {
          [first!]: rounded(time.small),
          [second!]: rounded(time.large),
          growth: rounded(time.large / time.small),
          'times the first': rounded(time.large / own),
        },
      ]),
    ),
  );
  return times;
}

async function timesOver(
  rows: number,
  repeats: number,
  contendersOf: (rows: number) => Promise<readonly Contender[]>,
): Promise<ReadonlyMap<string, number>> {
  const contenders = await contendersOf(rows);
  const times = await medianTimes(contenders, repeats);
  for (const { close } of contenders) close?.();
  return new Map(contenders.map(({ name }, index) => [name, times[index]!]));
}

function rounded(value: number): number {
  return Number(value.toFixed(1));
}
