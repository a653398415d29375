import { HostError } from './HostError';
import { runExcel } from './runExcel';
import { SheetAtWork } from './SheetAtWork';

/** Shows a sheet as it was left. A hidden sheet stays hidden. Two round trips. Fails with `hiddenSheet`, `sheetGone`. */
export function goToSheet(sheetId: string): Promise<void> {
  const atWork = new SheetAtWork();
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.load('name,visibility');
    await context.sync();
    atWork.isCalled(sheet.name);
    if (sheet.visibility !== 'Visible') {
      throw new HostError('hiddenSheet', false, { context: 'sheet', sheet: sheet.name });
    }
    sheet.activate();
    await context.sync();
  }, atWork.details);
}
