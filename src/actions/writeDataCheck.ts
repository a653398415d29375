import { drawSheets } from '../excel/drawSheets';
import { createWords } from '../locales/createWords';
import type { Language } from '../locales/Language';
import { dataCheckSheet } from '../sheets/check/dataCheckSheet';
import type { Analysis } from './Analysis';
import { localDay } from './localDay';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';
import { readingOf } from './readingOf';

/** Writes what was found in the data, and what was done about it, to a new sheet; also where something blocks the judgement. */
export function writeDataCheck(
  analysis: Analysis,
  language: Language,
  today: Date = new Date(),
): Promise<Outcome<{ sheetName: string }>> {
  const input = { ...readingOf(analysis), table: analysis.intake.table, day: localDay(today) };
  return outcomeOf(async () => {
    const spec = dataCheckSheet(input, createWords(language));
    const { sheetNames } = await drawSheets([spec.name], () => [spec]);
    return { sheetName: sheetNames[0]! };
  });
}
