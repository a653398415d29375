import { HostError } from './HostError';
import { SheetAtWork } from './SheetAtWork';
import { takeBack } from './takeBack';
import { writeExcel } from './writeExcel';

/**
 * Shows or hides sheets, all or nothing; those that somebody hid for good stay so, and are named. Two round trips.
 * Fails with `protectedWorkbook`, `sheetGone`.
 */
export function showSheets(sheetIds: readonly string[], isShown: boolean): Promise<readonly string[]> {
  const atWork = new SheetAtWork();
  return writeExcel(() => {
    let changed: readonly string[] = [];
    return {
      batch: async (context) => {
        const { protection, worksheets } = context.workbook;
        protection.load('protected');
        const sheets = sheetIds.map((id) => worksheets.getItem(id));
        for (const sheet of sheets) sheet.load('id,name,visibility');
        await context.sync();
        const others = sheets.filter(({ visibility }) => visibility === (isShown ? 'Hidden' : 'Visible'));
        const hiddenForGood = sheets.filter(({ visibility }) => visibility === 'VeryHidden').map(({ name }) => name);
        if (others.length === 0) return hiddenForGood;
        atWork.isCalled(others[0]!.name);
        if (protection.protected)
          throw new HostError('protectedWorkbook', false, { sheet: others[0]!.name, context: 'show' });
        changed = others.map(({ id }) => id);
        for (const sheet of others) sheet.visibility = isShown ? 'Visible' : 'Hidden';
        await context.sync();
        return hiddenForGood;
      },
      undo: async () => {
        // Nobody loses anything by a sheet that is shown or hidden: it is put back where that can be done.
        if (changed.length > 0) {
          await takeBack(async (context) => {
            const sheets = changed.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
            await context.sync();
            for (const sheet of sheets) {
              if (!sheet.isNullObject) sheet.visibility = isShown ? 'Hidden' : 'Visible';
            }
            await context.sync();
          });
        }
        return undefined;
      },
    };
  }, atWork.details);
}
