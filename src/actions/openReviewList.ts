import type { Language } from '../locales/Language';
import type { Outcome } from './Outcome';

/** Shows the review list of the small customers of a year: the lines of a quarter that are not there yet are added; draws it where there is none. */
export function openReviewList(
  year: number,
  quarter: number,
  language: Language,
): Promise<Outcome<{ readonly sheetName: string; readonly isNew: boolean; readonly added: number }>> {
  throw new Error(`${year} ${quarter} ${language} is being written`);
}
