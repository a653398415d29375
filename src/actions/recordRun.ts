import type { Language } from '../locales/Language';
import type { Analysis } from './Analysis';
import type { Outcome } from './Outcome';

/** Appends an accepted judgement to the workbook's ledger of judgements; the ledger's sheets are made when there are none, hidden. Nothing is appended to a damaged ledger. */
export async function recordRun(
  analysis: Analysis,
  language: Language,
  today: Date = new Date(),
): Promise<Outcome<{ run: number }>> {
  await Promise.resolve([analysis, language, today]);
  throw new Error('recordRun is being written');
}
