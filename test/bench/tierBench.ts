import { desc, op, rolling, table } from 'arquero';
import { tierBorders } from '../../src/core/abc/cut/tierBorders';
import { tiersByBorders } from '../../src/core/abc/cut/tiersByBorders';
import { isUnknown } from '../../src/core/Unknown';
import { tier } from '../../src/functions/tier';
import type { Contender } from './Contender';
import { expectSame } from './expectSame';
import type { Goal } from './Goal';
import { growthGoal } from './growthGoal';
import { inThisProcess } from './inThisProcess';
import { pandasPeers } from './pandasPeers';
import { race } from './race';
import { randomNumbers } from './randomNumbers';
import { shorterGoal } from './shorterGoal';

type Method = 'count' | 'value';

const bare = 'its arithmetic alone';
const sort = 'sort of a copy';
const pandasWays = { count: ['pandas rank', 'pandas qcut', 'numpy partition'], value: ['pandas running sum'] } as const;

/**
 * ABC.TIER over a column of cells as Excel hands it over, and its arithmetic alone over a Float64Array, beside the
 * platform's own sort of the same numbers, the reading of the cells, arquero, and pandas on a numpy array.
 */
export async function tierBench(): Promise<readonly Goal[]> {
  const goals: Goal[] = [];
  for (const method of ['count', 'value'] as const) {
    const ours = `ABC.TIER "${method}"`;
    const times = await race(`${ours} over a column`, [100_000, 1_000_000], 7, (rows) =>
      contenders(ours, method, rows),
    );
    goals.push(
      ...shorterGoal(times, ours, sort),
      ...shorterGoal(times, ours, pandasWays[method][0]),
      // A numpy array on one side, a Float64Array on the other: nobody reads cells.
      ...shorterGoal(times, bare, 'pandas qcut'),
      ...shorterGoal(times, ours, 'arquero', 5),
      growthGoal(times, bare),
      growthGoal(times, ours, 'reading the cells'),
    );
  }
  return goals;
}

async function contenders(ours: string, method: Method, rows: number): Promise<readonly Contender[]> {
  const values = amounts(rows);
  const cells = Array.from(values, (value) => [value]);
  const letters = tier(cells, null, method).map(([letter]) => letter!);
  const peers = await pandasPeers<string>('tierBench.py', pandasWays[method], Array.from(values));
  for (const { name, answer } of peers) expectSame(name, answer, letters);
  expectSame('arquero', arquero(method, values), letters);
  return [
    inThisProcess(ours, () => tier(cells, null, method)),
    inThisProcess(bare, () => arithmetic(method, values)),
    inThisProcess(sort, () => values.slice().sort()),
    inThisProcess('reading the cells', () => readCells(cells)),
    inThisProcess('reading and sorting them', () => readCells(cells).sort()),
    inThisProcess('arquero', () => arquero(method, values)),
    ...peers,
  ];
}

function arithmetic(method: Method, values: Float64Array): Uint8Array {
  const borders = tierBorders(values, { method, ratio: method === 'count' ? [1, 2, 2] : [80, 15, 5] });
  if (isUnknown(borders)) throw new Error(borders.unknown);
  return tiersByBorders(values, borders);
}

/** The least that a worksheet function must do, whatever it does next. */
function readCells(cells: readonly (readonly number[])[]): Float64Array {
  const values = new Float64Array(cells.length);
  for (let row = 0; row < cells.length; row++) values[row] = cells[row]![0]!;
  return values;
}

/** The quicker of its ways: quantiles for shares of the customers, a running sum for shares of the value. */
function arquero(method: Method, values: Float64Array): readonly string[] {
  const column = table({ value: values });
  if (method === 'count') {
    const borders = column.rollup({
      a: ({ value }: Row) => op.quantile(value, 0.8),
      b: ({ value }: Row) => op.quantile(value, 0.4),
    });
    return column
      .params(borders.object() as Borders)
      .derive({ tier: ({ value }: Row, { a, b }: Borders) => (value >= a ? 'A' : value >= b ? 'B' : 'C') })
      .array('tier') as string[];
  }
  return column
    .derive({ gain: ({ value }: Row) => (value > 0 ? value : 0) })
    .orderby(desc('value'))
    .derive({ upTo: rolling(({ gain }: Row) => op.sum(gain)) })
    .derive({
      tier: ({ gain, upTo }: Row) =>
        gain === 0 || upTo - gain >= 0.95 * op.sum(gain) ? 'C' : upTo - gain >= 0.8 * op.sum(gain) ? 'B' : 'A',
    })
    .unorder()
    .array('tier') as string[];
}

interface Row {
  readonly value: number;
  readonly gain: number;
  readonly upTo: number;
}

interface Borders {
  readonly a: number;
  readonly b: number;
}

/** Totals of customers to the cent: a few are huge, most are small, some are returns or nothing at all. */
function amounts(rows: number): Float64Array {
  const next = randomNumbers(20_240_105);
  return Float64Array.from({ length: rows }, () => {
    const kind = next();
    const amount = Math.round(100 * Math.exp(16 * next())) / 100;
    return kind < 0.01 ? 0 : kind < 0.02 ? -amount : amount;
  });
}
