import type { Outcome } from './Outcome';

/** Shows or hides the sheets on which the workbook keeps its records of judgements. */
export async function showRecords(isShown: boolean): Promise<Outcome<void>> {
  await Promise.resolve(isShown);
  throw new Error('showRecords is being written');
}
