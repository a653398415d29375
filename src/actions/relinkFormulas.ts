import type { FormulaChange } from './FormulaChange';
import type { Outcome } from './Outcome';

/** Writes every `ABC.*` formula that shows #NAME? anew, so that Excel meets the functions again; locked cells are left and listed. */
export async function relinkFormulas(): Promise<Outcome<FormulaChange>> {
  await Promise.resolve();
  throw new Error('relinkFormulas is being written');
}
