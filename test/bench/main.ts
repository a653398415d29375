import type { Goal } from './Goal';
import { ledgerBench } from './ledgerBench';
import { pythonWithPandas } from './pandasPeer';
import { tierBench } from './tierBench';

/** `npm run bench`: figures of this machine, each beside a peer or the physical limit in the same run; missed goals last. */
async function main(): Promise<void> {
  console.log(`Node ${process.version}; ${pythonWithPandas()?.versions ?? 'no Python with pandas here: pandas is left out'}`);
  const goals: (Goal | undefined)[] = [];
  goals.push(...(await tierBench()));
  const checked = goals.filter((goal) => goal !== undefined);
  console.log('\nGoals');
  for (const { promise, isMet } of checked) console.log(`  ${isMet ? 'met   ' : 'MISSED'} ${promise}`);
  if (checked.some(({ isMet }) => !isMet)) process.exitCode = 1;
}

void main();
