import { goToSheet } from '../excel/goToSheet';
import { showSheets } from '../excel/showSheets';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';

/** Shows a sheet that was found in the workbook, also one that is hidden. */
export function openSheet(sheet: { readonly sheetId: string; readonly isShown: boolean }): Promise<Outcome<void>> {
  return outcomeOf(async () => {
    if (!sheet.isShown) await showSheets([sheet.sheetId], true);
    await goToSheet(sheet.sheetId);
  });
}
