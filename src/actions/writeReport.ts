import { drawSheets } from '../excel/drawSheets';
import { createWords } from '../locales/createWords';
import type { Language } from '../locales/Language';
import { reportSheet } from '../sheets/reportSheet';
import type { Analysis } from './Analysis';
import { formulasAnswer } from './formulasAnswer';
import { judgementOf } from './judgementOf';
import { localDay } from './localDay';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';
import { readingOf } from './readingOf';
import { recipeKey } from './recipeKey';
import { recipeOf } from './recipeOf';
import type { WriteForm } from './WriteForm';

/**
 * Writes the judgement to a new sheet "ABC", as formulas only where `formulasAnswer` says so, and keeps with the sheet how it came
 * about. `today` is the day the sheet names.
 * @param ignoresChanges writes what was judged although the source has changed since; else that fails with `sourceChanged`
 */
export function writeReport(
  analysis: Analysis,
  form: WriteForm,
  language: Language,
  today: Date = new Date(),
  ignoresChanges = false,
): Promise<Outcome<{ sheetName: string }>> {
  if (form === 'formulas' && formulasAnswer(analysis) !== 'possible') {
    throw new Error(`Tiers cannot be formulas: ${formulasAnswer(analysis)}.`);
  }
  void ignoresChanges;
  const day = localDay(today);
  const reading = readingOf(analysis);
  const input = { judgement: judgementOf(analysis), source: reading.source, reading, form, day };
  const properties = { [recipeKey]: JSON.stringify(recipeOf(analysis, day)) };
  return outcomeOf(async () => {
    const spec = { ...reportSheet(input, createWords(language)), properties };
    const { sheetNames } = await drawSheets([spec.name], () => [spec]);
    return { sheetName: sheetNames[0]! };
  });
}
