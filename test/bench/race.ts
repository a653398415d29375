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
 * @param contendersOf the same contenders in the same order for any number of rows, their answers already found equal
 */
export async function race(
  title: string,
  sizes: readonly [small: number, large: number],
  repeats: number,
  contendersOf: (rows: number) => Promise<readonly Contender[]>,
): Promise<ReadonlyMap<string, Times>> {
  const [small, large] = [await contendersOf(sizes[0]), await contendersOf(sizes[1])];
  // Both sizes in the same turns: growth would otherwise measure how busy the machine was at one time and another.
  const pairs = large.flatMap((contender, each) => [contender, small[each]!]);
  const medians = await medianTimes(pairs, repeats);
  for (const { close } of pairs) close?.();
  const times = new Map(
    large.map(({ name }, each) => [name, { small: medians[2 * each + 1]!, large: medians[2 * each]! }]),
  );
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

function rounded(value: number): number {
  return Number(value.toFixed(1));
}
