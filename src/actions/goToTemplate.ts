import { goToSheet } from '../excel/goToSheet';
import { showSheets } from '../excel/showSheets';
import type { FoundTemplate } from './findTemplates';

/** Shows a sheet that is in the workbook already, also one that somebody hid. Fails with `hiddenSheet`, `protectedWorkbook`, `sheetGone`. */
export async function goToTemplate({ sheetId, isShown }: Pick<FoundTemplate, 'sheetId' | 'isShown'>): Promise<void> {
  if (!isShown) await showSheets([sheetId], true);
  await goToSheet(sheetId);
}
