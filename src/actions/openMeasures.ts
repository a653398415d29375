import { goToSheet } from '../excel/goToSheet';
import { showSheets } from '../excel/showSheets';
import { createWords } from '../locales/createWords';
import type { Language } from '../locales/Language';
import { measuresSheet } from '../sheets/measures/measuresSheet';
import { findRecords } from './findRecords';
import { newRecords } from './newRecords';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';

/** Shows the sheet of the management measures, which is made when there is none. */
export function openMeasures(language: Language): Promise<Outcome<{ sheetName: string; isNew: boolean }>> {
  return outcomeOf(async () => {
    const [sheet] = (await findRecords()).get('measures') ?? [];
    if (!sheet) {
      const [sheetName] = await newRecords([measuresSheet(createWords(language))]);
      return { sheetName: sheetName!, isNew: true };
    }
    if (!sheet.isShown) await showSheets([sheet.sheetId], true);
    await goToSheet(sheet.sheetId);
    return { sheetName: sheet.sheetName, isNew: false };
  });
}
