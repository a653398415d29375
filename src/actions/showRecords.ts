import { showSheets } from '../excel/showSheets';
import { findRecords } from './findRecords';
import { ledgerSheets } from './ledgerSheets';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';

/** Shows or hides the sheets on which the workbook keeps its records of judgements. */
export function showRecords(isShown: boolean): Promise<Outcome<void>> {
  return outcomeOf(async () => {
    const sheets = ledgerSheets(await findRecords());
    if (sheets.length > 0) {
      await showSheets(
        sheets.map(({ sheetId }) => sheetId),
        isShown,
      );
    }
  });
}
