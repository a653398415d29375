import { HostError } from './HostError';
import { runExcel } from './runExcel';
import type { SourceRange } from './SourceRange';

/**
 * Shows a cell of the sheet that a range was read from, and selects it. A hidden sheet stays hidden: whoever hid it had a reason.
 * Two round trips. Fails with `hiddenSheet`, `sheetGone`.
 */
export function goTo(
  { sheetId, sheetName }: Pick<SourceRange, 'sheetId' | 'sheetName'>,
  address: string,
): Promise<void> {
  const details = { sheet: sheetName, address };
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.load('visibility');
    await context.sync();
    if (sheet.visibility !== 'Visible') throw new HostError('hiddenSheet', false, details);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  }, details);
}
