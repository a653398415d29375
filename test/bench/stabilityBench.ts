import { op, table } from 'arquero';
import { stability } from '../../src/functions/stability';
import type { Contender } from './Contender';
import { expectSame } from './expectSame';
import type { Goal } from './Goal';
import { growthGoal } from './growthGoal';
import { inThisProcess } from './inThisProcess';
import { pandasPeers } from './pandasPeers';
import { race } from './race';
import { randomNumbers } from './randomNumbers';
import { shorterGoal } from './shorterGoal';

const periods = 24;
const ours = 'ABC.STABILITY';
const pandasWays = ['pandas, from the cells', 'pandas, its frame ready'];

/** ABC.STABILITY over customers of two years of months, beside one pass over the same cells, arquero and pandas. */
export async function stabilityBench(): Promise<readonly Goal[]> {
  const times = await race(`${ours} over customers of ${periods} months`, [10_000, 100_000], 7, contenders);
  return [...shorterGoal(times, ours, 'arquero, from the cells'), growthGoal(times, ours, 'one pass')];
}

async function contenders(rows: number): Promise<readonly Contender[]> {
  const cells = histories(rows);
  const classes = stability(cells).map(([answer]) => answer as string);
  const peers = await pandasPeers<string>('stabilityBench.py', pandasWays, cells);
  for (const { name, answer } of peers) expectSame(name, answer, classes);
  const long = longColumns(cells);
  expectSame('arquero', arquero(long), classes);
  return [
    inThisProcess(ours, () => stability(cells)),
    inThisProcess('one pass', () => onePass(cells)),
    inThisProcess('arquero, from the cells', () => arquero(longColumns(cells))),
    inThisProcess('arquero, its columns ready', () => arquero(long)),
    ...peers,
  ];
}

/** The sums are returned so that no part can be left out as unused. */
function onePass(cells: Histories): Float64Array {
  const sums = new Float64Array(cells.length);
  for (let row = 0; row < cells.length; row++) {
    const line = cells[row]!;
    for (let period = 0; period < line.length; period++) sums[row]! += line[period] ?? 0;
  }
  return sums;
}

/** In the form it groups: one line a customer and month. */
function arquero(columns: LongColumns): readonly string[] {
  return table(columns)
    .groupby('customer')
    .rollup({ variation: ({ value }: Row) => op.stdev(value) / op.mean(value) })
    .derive({ class: ({ variation }: Row) => (variation <= 0.5 ? 'X' : variation <= 1 ? 'Y' : 'Z') })
    .array('class') as string[];
}

interface Row {
  readonly value: number;
  readonly variation: number;
}

type Histories = readonly (readonly (number | null)[])[];
type LongColumns = { readonly customer: Int32Array; readonly value: readonly (number | null)[] };

function longColumns(cells: Histories): LongColumns {
  const customer = new Int32Array(cells.length * periods);
  const value: (number | null)[] = [];
  for (let row = 0; row < cells.length; row++) {
    const line = cells[row]!;
    customer.fill(row, row * periods, (row + 1) * periods);
    for (let period = 0; period < periods; period++) value.push(line[period]!);
  }
  return { customer, value };
}

/** Customers between steady and unsteady, some with months that are blank. */
function histories(rows: number): Histories {
  const next = randomNumbers(20_240_106);
  return Array.from({ length: rows }, () => {
    const usual = 100 * Math.exp(6 * next());
    const restless = 2 * next();
    return Array.from({ length: periods }, () =>
      next() < 0.02 ? null : Math.round(100 * usual * Math.exp(restless * (next() + next() - 1))) / 100,
    );
  });
}
