import { desc, op, table } from 'arquero';
import { score } from '../../src/functions/score';
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

const ours = 'ABC.TIER(ABC.SCORE)';
const pandasWays = ['pandas, from the cells', 'pandas, its frame ready'];

/** ABC.TIER(ABC.SCORE(...)) over customers of three indicators, beside sorting the three columns, arquero and pandas. */
export async function scoreBench(): Promise<readonly Goal[]> {
  const times = await race(`${ours} over customers of 3 indicators`, [10_000, 100_000], 11, contenders);
  return [...shorterGoal(times, ours, 'arquero, from the cells'), growthGoal(times, ours)];
}

async function contenders(rows: number): Promise<readonly Contender[]> {
  const cells = indicators(rows);
  const ownWay = () => tier(score(cells));
  const letters = ownWay().map(([letter]) => letter || '-');
  const peers = await pandasPeers<string>('scoreBench.py', pandasWays, cells);
  for (const { name, answer } of peers) expectSame(name, answer, letters);
  const columns = columnsOf(cells);
  expectSame('arquero', arquero(columns), letters);
  const typed = Object.values<readonly Value[]>({ ...columns }).map((column) =>
    Float64Array.from(column, (value) => value ?? 0),
  );
  return [
    inThisProcess(ours, ownWay),
    inThisProcess('sorts of the three columns', () => typed.map((column) => column.slice().sort())),
    inThisProcess('arquero, from the cells', () => arquero(columnsOf(cells))),
    inThisProcess('arquero, its columns ready', () => arquero(columns)),
    ...peers,
  ];
}

type Value = number | null;
type Cells = readonly (readonly [Value, Value, Value])[];

interface Columns {
  readonly scale: readonly Value[];
  readonly contribution: readonly Value[];
  readonly brandShare: readonly Value[];
}

function columnsOf(cells: Cells): Columns {
  const columns = { scale: [] as Value[], contribution: [] as Value[], brandShare: [] as Value[] };
  for (const [scale, contribution, brandShare] of cells) {
    columns.scale.push(scale);
    columns.contribution.push(contribution);
    columns.brandShare.push(brandShare);
  }
  return columns;
}

/** A blank ranks last in a descending order, so it moves no other rank. */
function arquero(columns: Columns): readonly string[] {
  let scored = table(columns as unknown as Record<string, Value[]>);
  for (const name of Object.keys(columns)) {
    scored = scored
      .orderby(desc(name))
      .params({ name })
      .derive({
        [`${name}Score`]: `(row, $) => row['${name}'] == null ? null : row['${name}'] <= 0 ? 0
          : (op.valid(row['${name}']) - op.avg_rank() + 0.5) / op.valid(row['${name}'])`,
      });
  }
  return scored
    .derive({
      // Rounded, so that equal scores stay equal however their parts were added.
      score: ({ scaleScore, contributionScore, brandShareScore }: Scores) =>
        op.round((1e12 * (scaleScore + contributionScore + brandShareScore)) / (brandShareScore === null ? 2 : 3)),
    })
    .orderby(desc('score'))
    .derive({ tier: `() => op.rank() <= 0.2 * op.count() ? 'A' : op.rank() <= 0.6 * op.count() ? 'B' : 'C'` })
    .unorder()
    .array('tier') as string[];
}

interface Scores {
  readonly scaleScore: number;
  readonly contributionScore: number;
  /** null, which adds nothing, where the customer has no share. */
  readonly brandShareScore: number;
}

/** Large customers tend to bring more margin, one in a hundred loses money, some have no share. */
function indicators(rows: number): Cells {
  const next = randomNumbers(20_240_107);
  return Array.from({ length: rows }, () => {
    const scale = Math.round(100 * Math.exp(4 + 10 * next())) / 100;
    const margin = next() < 0.01 ? -0.1 : 0.4 * next();
    return [scale, Math.round(100 * scale * margin) / 100, next() < 0.02 ? null : Math.round(1000 * next()) / 1000];
  });
}
