import { aggregationBench } from './aggregationBench';
import { dirtyBench } from './dirtyBench';
import type { Goal } from './Goal';
import { ledgerBench } from './ledgerBench';
import { memoryBench } from './memoryBench';
import { millionCellsBench } from './millionCellsBench';
import { pythonWithPandas } from './pandasPeer';
import { openingBench } from './openingBench';
import { plansBench } from './plansBench';
import { previewBench } from './previewBench';
import { scoreBench } from './scoreBench';
import { stabilityBench } from './stabilityBench';
import { tierBench } from './tierBench';

/**
 * `npm run bench`: figures of this machine, each beside a peer or the physical limit in the same run; the goals come last,
 * and a missed one fails the run. `npm run bench -- tier score` runs these only; a path to a csv.gz with the Online Retail
 * lines puts them in the place of the generated ledger.
 */
async function main(...words: readonly string[]): Promise<void> {
  const path = words.find((word) => word.endsWith('.gz'));
  const benches: Readonly<Record<string, () => Promise<readonly Goal[]>>> = {
    tier: tierBench,
    score: scoreBench,
    stability: stabilityBench,
    aggregation: () => aggregationBench(path),
    dirty: dirtyBench,
    preview: previewBench,
    ledger: ledgerBench,
    memory: memoryBench,
    opening: openingBench,
    plans: plansBench,
    // Last: it puts the real CustomFunctions among the globals, where the workbench's own loader expects none.
    cells: millionCellsBench,
  };
  const chosen = words.filter((word) => word !== path);
  const wrong = chosen.find((name) => !(name in benches));
  if (wrong !== undefined) throw new Error(`"${wrong}" is none of ${Object.keys(benches).join(', ')}, nor a csv.gz.`);
  const python = pythonWithPandas()?.versions ?? 'no Python with pandas here: pandas is left out';
  console.log(`Node ${process.version}; ${python}`);
  const goals: Goal[] = [];
  for (const [name, bench] of Object.entries(benches)) {
    if (chosen.length === 0 || chosen.includes(name)) goals.push(...(await bench()));
  }
  const missed = goals.filter(({ isMet }) => !isMet);
  if (goals.length > 0) console.log(`\n${goals.length - missed.length} of ${goals.length} goals met`);
  for (const { promise, isMet } of [...goals.filter((goal) => goal.isMet), ...missed]) {
    console.log(`  ${isMet ? 'met   ' : 'MISSED'} ${promise}`);
  }
  if (missed.length > 0) process.exitCode = 1;
}

void main(...process.argv.slice(2));
