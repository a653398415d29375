import type { Language } from '../locales/Language';
import type { Outcome } from './Outcome';

/** Makes the S-curve climb from a plan's last year to its target, month by month; shows the one that is there already. */
export function makeClimb(
  planSheetId: string,
  language: Language,
): Promise<Outcome<{ readonly sheetId: string; readonly sheetName: string; readonly isNew: boolean }>> {
  throw new Error(`${planSheetId} ${language} is being written`);
}
