import { runExcel } from './runExcel';
import { supports } from './supports';

/** A sheet that keeps a text under a key. */
export interface KeptSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly isShown: boolean;
  readonly value: string;
}

/**
 * Every sheet of the workbook that keeps a property under a key, in the order of the sheets, hidden ones too; none where Excel keeps
 * no properties (before ExcelApi 1.12). Two round trips, however many sheets there are.
 */
export function findSheets(key: string): Promise<readonly KeptSheet[]> {
  // No sheet in particular is at work.
  return runExcel(
    async (context) => {
      if (!supports('1.12')) return [];
      const sheets = context.workbook.worksheets;
      sheets.load('items/id,items/name,items/visibility');
      await context.sync();
      const { items } = sheets;
      const properties = items.map((sheet) => sheet.customProperties.getItemOrNullObject(key));
      for (const property of properties) property.load('value');
      await context.sync();
      return items.flatMap(({ id, name, visibility }, index) => {
        const property = properties[index]!;
        if (property.isNullObject) return [];
        return [{ sheetId: id, sheetName: name, isShown: visibility === 'Visible', value: property.value }];
      });
    },
    { context: 'unnamed' },
  );
}
