import { runExcel } from './runExcel';
import { supports } from './supports';

/** A sheet that keeps a text under a key. */
export interface KeptSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly isShown: boolean;
  readonly value: string;
  /** What it keeps under the other keys that were asked for; undefined where nothing. */
  readonly also: Readonly<Record<string, string | undefined>>;
}

/**
 * Every sheet of the workbook that keeps a property under a key, in the order of the sheets, hidden ones too; none where Excel keeps
 * no properties (before ExcelApi 1.12). Two round trips, however many sheets there are.
 * @param also other keys whose texts are wanted of these sheets
 */
export function findSheets(key: string, also: readonly string[] = []): Promise<readonly KeptSheet[]> {
  // No sheet in particular is at work.
  return runExcel(
    async (context) => {
      if (!supports('1.12')) return [];
      const sheets = context.workbook.worksheets;
      sheets.load('items/id,items/name,items/visibility');
      await context.sync();
      const { items } = sheets;
      const properties = items.map((sheet) =>
        [key, ...also].map((each) => sheet.customProperties.getItemOrNullObject(each).load('value')),
      );
      await context.sync();
      return items.flatMap(({ id, name, visibility }, index) => {
        const [value, ...others] = properties[index]!.map((each) => (each.isNullObject ? undefined : each.value));
        if (value === undefined) return [];
        const kept = Object.fromEntries(also.map((each, at) => [each, others[at]]));
        return [{ sheetId: id, sheetName: name, isShown: visibility === 'Visible', value, also: kept }];
      });
    },
    { context: 'unnamed' },
  );
}
