import { runExcel } from './runExcel';
import { supports } from './supports';

/** What a sheet keeps under a key; undefined without the sheet or the key, or where Excel keeps none (before ExcelApi 1.12). */
export function readSheetProperty(sheetName: string, key: string): Promise<string | undefined> {
  return runExcel(
    async (context) => {
      if (!supports('1.12')) return undefined;
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
      await context.sync();
      if (sheet.isNullObject) return undefined;
      const property = sheet.customProperties.getItemOrNullObject(key);
      property.load('value');
      await context.sync();
      return property.isNullObject ? undefined : property.value;
    },
    { sheet: sheetName },
  );
}
