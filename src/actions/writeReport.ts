import { drawSheet } from '../excel/drawSheet';
import { createWords } from '../locales/createWords';
import type { Language } from '../locales/Language';
import { rangeAddress } from '../sheets/rangeAddress';
import { reportSheet } from '../sheets/reportSheet';
import type { Analysis } from './Analysis';
import { formulasAnswer } from './formulasAnswer';
import { judgementOf } from './judgementOf';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';
import type { WriteForm } from './WriteForm';

/** Writes the judgement to a new sheet "ABC", as formulas only where `formulasAnswer` says so. `today` is the day the sheet names. */
export function writeReport(
  analysis: Analysis,
  form: WriteForm,
  language: Language,
  today: Date = new Date(),
): Promise<Outcome<{ sheetName: string }>> {
  if (form === 'formulas' && formulasAnswer(analysis) !== 'possible') {
    throw new Error(`Tiers cannot be formulas: ${formulasAnswer(analysis)}.`);
  }
  const { range } = analysis.chosen;
  const source = { sheetName: range.sheetName, address: rangeAddress(range) };
  const input = { judgement: judgementOf(analysis), source, form, day: dayText(today) };
  return outcomeOf(() => drawSheet(reportSheet(input, createWords(language))));
}

/** The day on the user's own calendar, written so that no language reads it another way. */
function dayText(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
