import type { Language } from '../locales/Language';
import type { Outcome } from './Outcome';

/** Shows the signing tracker of a year: customers with plans that are not on it yet are added; draws it where there is none. */
export function openSigning(
  year: number,
  language: Language,
): Promise<Outcome<{ readonly sheetName: string; readonly isNew: boolean; readonly added: number }>> {
  throw new Error(`${year} ${language} is being written`);
}
