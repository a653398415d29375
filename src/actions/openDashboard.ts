import type { Language } from '../locales/Language';
import type { Outcome } from './Outcome';

/** Shows the dashboard of a year's plans: brings the roll-up it reads up to date first and draws what is not there yet. */
export function openDashboard(
  year: number,
  language: Language,
): Promise<Outcome<{ readonly sheetName: string; readonly isNew: boolean }>> {
  throw new Error(`${year} ${language} is being written`);
}
