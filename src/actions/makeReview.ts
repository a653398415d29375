import type { Language } from '../locales/Language';
import type { Outcome } from './Outcome';

/** Makes the review sheet of a plan's quarter, filled with what the plan says; shows the one that is there already. */
export function makeReview(
  planSheetId: string,
  quarter: number,
  language: Language,
): Promise<Outcome<{ readonly sheetId: string; readonly sheetName: string; readonly isNew: boolean }>> {
  throw new Error(`${planSheetId} ${quarter} ${language} is being written`);
}
