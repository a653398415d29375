import type { Language } from '../locales/Language';
import type { Outcome } from './Outcome';

/** Shows the sheet of the management measures, which is made when there is none. */
export async function openMeasures(language: Language): Promise<Outcome<{ sheetName: string; isNew: boolean }>> {
  await Promise.resolve(language);
  throw new Error('openMeasures is being written');
}
