import { runExcel } from './runExcel';
import type { SourceRange } from './SourceRange';

/** Shows a cell of the sheet that a range was read from, and selects it. Fails with `sheetGone`. */
export function goTo(
  { sheetId, sheetName }: Pick<SourceRange, 'sheetId' | 'sheetName'>,
  address: string,
): Promise<void> {
  return runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.activate();
      sheet.getRange(address).select();
      await context.sync();
    },
    { sheet: sheetName, address },
  );
}
