import { ledgerBench } from './ledgerBench';
import { tierBench } from './tierBench';

/** `npm run bench`: figures of this machine, each beside a peer or the physical limit in the same run. */
async function main(): Promise<void> {
  tierBench();
  await ledgerBench();
}

void main();
