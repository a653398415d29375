import { HostError } from '../excel/HostError';
import { showSheets } from '../excel/showSheets';
import { findRecords } from './findRecords';
import { ledgerSheets } from './ledgerSheets';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';

/**
 * Shows or hides the sheets on which the workbook keeps its records of judgements. One that somebody hid for good stays hidden, and is
 * told as `hiddenSheet` when the others are shown.
 */
export function showRecords(isShown: boolean): Promise<Outcome<void>> {
  return outcomeOf(async () => {
    const sheets = ledgerSheets(await findRecords());
    if (sheets.length === 0) return;
    const [sheet] = await showSheets(
      sheets.map(({ sheetId }) => sheetId),
      isShown,
    );
    if (isShown && sheet !== undefined) throw new HostError('hiddenSheet', false, { sheet, context: 'forGood' });
  });
}
